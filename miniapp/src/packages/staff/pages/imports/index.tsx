import { ImportsScreen } from '@/features/staff-imports/ImportsScreen';

export default function ImportsPage() {
  return <ImportsScreen />;
}
