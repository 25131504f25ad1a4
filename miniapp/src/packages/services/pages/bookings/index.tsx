import { BookingsScreen } from '@/features/bookings/BookingsScreen';

export default function BookingsPage() {
  return <BookingsScreen />;
}
