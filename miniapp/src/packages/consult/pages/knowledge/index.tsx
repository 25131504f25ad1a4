import { KnowledgeScreen } from '@/features/knowledge/KnowledgeScreen';

export default function KnowledgePage() {
  return <KnowledgeScreen />;
}
