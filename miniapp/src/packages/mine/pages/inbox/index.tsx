import { InboxScreen } from '@/features/messages/InboxScreen';

export default function InboxPage() {
  return <InboxScreen />;
}
