import { ConflictsScreen } from '@/features/staff-sources/ConflictsScreen';

export default function ConflictsPage() {
  return <ConflictsScreen />;
}
