import { AnswersScreen } from '@/features/knowledge/AnswersScreen';

export default function AnswersPage() {
  return <AnswersScreen />;
}
