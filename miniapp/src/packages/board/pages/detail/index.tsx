import { PostDetailScreen } from '@/features/board/PostDetailScreen';

export default function PostDetailPage() {
  return <PostDetailScreen />;
}
