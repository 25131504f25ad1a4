import { AskScreen } from '@/features/consultations/AskScreen';

export default function AskPage() {
  return <AskScreen />;
}
