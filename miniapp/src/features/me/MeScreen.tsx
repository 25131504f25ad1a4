import { routes } from '@/platform/navigation';
import { isStaff, useCaller } from '@/platform/session';
import { Row, Rows, Section } from '@/ui/Card';
import { Page } from '@/ui/Page';
import { meWords } from '@/words/me';
import { useWords } from '@/words/use-words';
import { Desk } from './Desk';
import { GuestCard } from './GuestCard';
import { PersonCard } from './PersonCard';
import { SignOut } from './SignOut';

export function MeScreen() {
  const t = useWords(meWords);
  const caller = useCaller();
  return (
    <Page title={t('title')} tab>
      {caller ? <PersonCard caller={caller} /> : <GuestCard />}
      {isStaff(caller) ? <Desk /> : null}
      {caller && !isStaff(caller) ? (
        <Section title={t('mine')}>
          <Rows>
            <Row icon="calendar" title={t('bookings')} to={routes.bookings()} />
            <Row icon="board" title={t('posts')} to={routes.myPosts()} />
            <Row icon="ask" title={t('consultations')} to={routes.consultations()} />
          </Rows>
        </Section>
      ) : null}
      <Section title={t('other')}>
        <Rows>
          <Row icon="track" title={t('lookup')} to={routes.postLookup()} />
          <Row icon="settings" title={t('settings')} note={t('settingsNote')} to={routes.settings()} />
        </Rows>
      </Section>
      {caller ? <SignOut /> : null}
    </Page>
  );
}
