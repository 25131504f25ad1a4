import { routes } from '@/platform/navigation';
import { Row, Rows } from '@/ui/Card';
import { Loaded } from '@/ui/Loaded';
import { inboxWords } from '@/words/staff-inbox';
import { useWords } from '@/words/use-words';
import { useOwnHalls } from './use-own-halls';

/** The halls whose day the caller runs, inside the inbox. */
export function HallTray({ officeId }: { officeId: string | undefined }) {
  const t = useWords(inboxWords);
  const { query, halls } = useOwnHalls(officeId);
  return (
    <Loaded query={query} data={halls}>
      {(items) => (
        <Rows label={t('hall')}>
          {items.map(({ id, name }) => (
            <Row
              key={id}
              icon="calendar"
              title={name}
              note={t('openHall')}
              lang="zh-CN"
              to={routes.staffHallDay({ hall: id })}
            />
          ))}
        </Rows>
      )}
    </Loaded>
  );
}
