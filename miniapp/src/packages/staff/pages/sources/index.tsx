import { SourcesScreen } from '@/features/staff-sources/SourcesScreen';

export default function SourcesPage() {
  return <SourcesScreen />;
}
