import { OfficeDetailScreen } from '@/features/offices/OfficeDetailScreen';

export default function OfficeDetailPage() {
  return <OfficeDetailScreen />;
}
