import { MissingScreen } from '@/features/account/MissingScreen';

export default function MissingPage() {
  return <MissingScreen />;
}
