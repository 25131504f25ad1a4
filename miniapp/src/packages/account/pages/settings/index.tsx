import { SettingsScreen } from '@/features/account/SettingsScreen';

export default function SettingsPage() {
  return <SettingsScreen />;
}
