import { HallDayScreen } from '@/features/staff-hall/HallDayScreen';

export default function HallDayPage() {
  return <HallDayScreen />;
}
