import { BookScreen } from '@/features/bookings/BookScreen';

export default function BookPage() {
  return <BookScreen />;
}
