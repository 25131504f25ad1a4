import { isBuilt, routes } from '@/platform/navigation';
import type { Caller } from '@/platform/session';
import { Row, Rows, Section } from '@/ui/Card';
import { meWords } from '@/words/me';
import { useWords } from '@/words/use-words';

const places = [
  { to: routes.staffInbox(), icon: 'desk', name: 'inbox', roles: ['dispatcher', 'handler', 'reviewer', 'supervisor'] },
  { to: routes.staffAnnouncements(), icon: 'notice', name: 'announcements', roles: ['publisher', 'reviewer'] },
  { to: routes.staffFeedback(), icon: 'support', name: 'feedback', roles: ['publisher', 'reviewer', 'supervisor'] },
  { to: routes.staffHallDay(), icon: 'calendar', name: 'hallDay', roles: ['clerk'] },
  { to: routes.staffSearches(), icon: 'search', name: 'searches', roles: ['publisher'] },
  { to: routes.staffSources(), icon: 'refresh', name: 'sources', roles: ['publisher'] },
  { to: routes.staffConflicts(), icon: 'document', name: 'conflicts', roles: ['publisher', 'reviewer'] },
  { to: routes.staffImports(), icon: 'attach', name: 'imports', roles: ['publisher'] },
  { to: routes.staffColumns(), icon: 'document', name: 'columns', roles: ['publisher', 'reviewer'] },
  {
    to: routes.staffCheckup(),
    icon: 'check',
    name: 'checkup',
    roles: ['publisher', 'reviewer', 'dispatcher', 'handler', 'supervisor'],
  },
] as const;

/** Where somebody who works for an office begins; the server decides again at every step. */
export function Desk({ caller }: { caller: Caller }) {
  const t = useWords(meWords);
  const mine = places.filter(({ to, roles }) => {
    const allowed: readonly string[] = [...roles, 'admin'];
    return isBuilt(to) && caller.roles.some((each) => allowed.includes(each));
  });
  if (mine.length === 0) return null;
  return (
    <Section title={t('desk')}>
      <Rows>
        {mine.map(({ to, icon, name }) => (
          <Row key={name} icon={icon} title={t(name)} to={to} />
        ))}
      </Rows>
    </Section>
  );
}
