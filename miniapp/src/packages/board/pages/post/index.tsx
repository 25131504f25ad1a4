import { PostScreen } from '@/features/board/PostScreen';

export default function PostPage() {
  return <PostScreen />;
}
