import { FeedbackScreen } from '@/features/staff-feedback/FeedbackScreen';

export default function FeedbackPage() {
  return <FeedbackScreen />;
}
