import { OfficeListScreen } from '@/features/offices/OfficeListScreen';

export default function OfficeListPage() {
  return <OfficeListScreen />;
}
