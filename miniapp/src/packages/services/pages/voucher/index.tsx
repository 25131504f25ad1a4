import { VoucherScreen } from '@/features/bookings/VoucherScreen';

export default function VoucherPage() {
  return <VoucherScreen />;
}
