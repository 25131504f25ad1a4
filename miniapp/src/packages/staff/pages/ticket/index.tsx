import { TicketScreen } from '@/features/staff-tickets/TicketScreen';

export default function TicketPage() {
  return <TicketScreen />;
}
