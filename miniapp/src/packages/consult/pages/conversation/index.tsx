import { ConversationScreen } from '@/features/consultations/ConversationScreen';

export default function ConversationPage() {
  return <ConversationScreen />;
}
