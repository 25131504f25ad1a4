import { FavouritesScreen } from '@/features/following/FavouritesScreen';

export default function FavouritesPage() {
  return <FavouritesScreen />;
}
