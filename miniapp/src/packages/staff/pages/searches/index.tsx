import { SearchesScreen } from '@/features/staff-searches/SearchesScreen';

export default function SearchesPage() {
  return <SearchesScreen />;
}
