import { AddPhone } from '@/features/account/AddPhone';
import { routes } from '@/platform/navigation';
import { isStaff, useCaller } from '@/platform/session';
import { Row, Rows, Section } from '@/ui/Card';
import { Page } from '@/ui/Page';
import { meWords } from '@/words/me';
import { useWords } from '@/words/use-words';
import { Desk } from './Desk';
import { GuestCard } from './GuestCard';
import { Kept } from './Kept';
import { Mine } from './Mine';
import { PersonCard } from './PersonCard';
import { SignOut } from './SignOut';

export function MeScreen() {
  const t = useWords(meWords);
  const caller = useCaller();
  return (
    <Page title={t('title')} tab>
      {caller ? <PersonCard caller={caller} /> : <GuestCard />}
      <AddPhone />
      {caller && (isStaff(caller) ? <Desk caller={caller} /> : <Mine />)}
      {isStaff(caller) ? null : <Kept />}
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
