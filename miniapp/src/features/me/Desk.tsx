import { routes } from '@/platform/navigation';
import { Row, Rows, Section } from '@/ui/Card';
import { meWords } from '@/words/me';
import { useWords } from '@/words/use-words';

/** Where somebody who works for an office begins. */
export function Desk() {
  const t = useWords(meWords);
  return (
    <Section title={t('desk')}>
      <Rows>
        <Row icon="desk" title={t('inbox')} to={routes.staffInbox()} />
        <Row icon="notice" title={t('announcements')} to={routes.staffAnnouncements()} />
        <Row icon="calendar" title={t('hallDay')} to={routes.staffHallDay()} />
        <Row icon="refresh" title={t('sources')} to={routes.staffSources()} />
      </Rows>
    </Section>
  );
}
