import { CheckupScreen } from '@/features/staff-checkup/CheckupScreen';

export default function CheckupPage() {
  return <CheckupScreen />;
}
