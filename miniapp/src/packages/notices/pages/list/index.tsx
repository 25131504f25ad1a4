import { NoticeListScreen } from '@/features/notices/NoticeListScreen';

export default function NoticeListPage() {
  return <NoticeListScreen />;
}
