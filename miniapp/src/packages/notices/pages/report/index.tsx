import { ReportScreen } from '@/features/notices/ReportScreen';

export default function ReportPage() {
  return <ReportScreen />;
}
