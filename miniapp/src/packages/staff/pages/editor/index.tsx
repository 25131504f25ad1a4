import { EditorScreen } from '@/features/staff-announcements/EditorScreen';

export default function EditorPage() {
  return <EditorScreen />;
}
