import { ColumnsScreen } from '@/features/staff-columns/ColumnsScreen';

export default function ColumnsPage() {
  return <ColumnsScreen />;
}
