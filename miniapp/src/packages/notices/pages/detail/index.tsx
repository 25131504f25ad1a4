import { NoticeDetailScreen } from '@/features/notices/NoticeDetailScreen';

export default function NoticeDetailPage() {
  return <NoticeDetailScreen />;
}
