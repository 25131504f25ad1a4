import { ContactsScreen } from '@/features/staff-checkup/ContactsScreen';

export default function ContactsPage() {
  return <ContactsScreen />;
}
