import { isBuilt, routes } from '@/platform/navigation';
import { Row, Rows, Section } from '@/ui/Card';
import { meWords } from '@/words/me';
import { useWords } from '@/words/use-words';

const matters = [
  { to: routes.bookings(), icon: 'calendar', name: 'bookings' },
  { to: routes.myPosts(), icon: 'board', name: 'posts' },
  { to: routes.consultations(), icon: 'ask', name: 'consultations' },
] as const;

/** What a citizen has under way. */
export function Mine() {
  const t = useWords(meWords);
  const open = matters.filter(({ to }) => isBuilt(to));
  if (open.length === 0) return null;
  return (
    <Section title={t('mine')}>
      <Rows>
        {open.map(({ to, icon, name }) => (
          <Row key={name} icon={icon} title={t(name)} to={to} />
        ))}
      </Rows>
    </Section>
  );
}
