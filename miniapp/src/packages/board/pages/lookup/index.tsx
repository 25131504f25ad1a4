import { LookupScreen } from '@/features/board/LookupScreen';

export default function LookupPage() {
  return <LookupScreen />;
}
