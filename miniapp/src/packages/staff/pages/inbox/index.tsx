import { InboxScreen } from '@/features/staff-tickets/InboxScreen';

export default function InboxPage() {
  return <InboxScreen />;
}
