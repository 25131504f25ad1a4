import { ServicesScreen } from '@/features/services/ServicesScreen';

export default function ServicesPage() {
  return <ServicesScreen />;
}
