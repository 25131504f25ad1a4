import { ConsultationsScreen } from '@/features/consultations/ConsultationsScreen';

export default function ConsultationsPage() {
  return <ConsultationsScreen />;
}
