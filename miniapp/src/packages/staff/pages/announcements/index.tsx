import { AnnouncementsScreen } from '@/features/staff-announcements/AnnouncementsScreen';

export default function StaffAnnouncementsPage() {
  return <AnnouncementsScreen />;
}
