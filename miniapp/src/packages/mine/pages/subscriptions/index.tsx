import { SubscriptionsScreen } from '@/features/following/SubscriptionsScreen';

export default function SubscriptionsPage() {
  return <SubscriptionsScreen />;
}
