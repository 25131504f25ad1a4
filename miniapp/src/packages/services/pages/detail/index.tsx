import { ServiceDetailScreen } from '@/features/services/ServiceDetailScreen';

export default function ServiceDetailPage() {
  return <ServiceDetailScreen />;
}
