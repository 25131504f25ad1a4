import { MyPostsScreen } from '@/features/board/MyPostsScreen';

export default function MyPostsPage() {
  return <MyPostsScreen />;
}
