import { useState } from 'react';
import { staffRoles, type StaffRole } from '@minxin/shared/caller';
import { routes, useParams } from '@/platform/navigation';
import { Empty } from '@/ui/Empty';
import { Page } from '@/ui/Page';
import { Tabs } from '@/ui/Tabs';
import { inboxWords } from '@/words/staff-inbox';
import { useWords } from '@/words/use-words';
import { ReviewTray } from '../staff-announcements/ReviewTray';
import { Gate } from '../staff/Gate';
import { HallTray } from '../staff-hall/HallTray';
import { isQueue, traysFor } from './trays';
import { Tray } from './Tray';

export function InboxScreen() {
  const t = useWords(inboxWords);
  return (
    <Page title={t('title')} backTo={routes.me()} wide>
      <Gate roles={staffRoles}>{({ roles, officeId }) => <Inbox roles={roles} officeId={officeId} />}</Gate>
    </Page>
  );
}

function Inbox({ roles, officeId }: { roles: readonly StaffRole[]; officeId: string | undefined }) {
  const t = useWords(inboxWords);
  const { queue } = useParams();
  const trays = traysFor(roles);
  const [chosen, setChosen] = useState(trays.find((each) => each === queue) ?? trays[0]);
  if (!chosen)
    return (
      <Empty icon="desk" title={t('noDesk')}>
        {t('noDeskText')}
      </Empty>
    );
  const byOffice = roles.some((each) => each !== 'handler');
  return (
    <Tabs label={t('trays')} tabs={trays.map((key) => ({ key, label: t(key) }))} value={chosen} onChange={setChosen}>
      {isQueue(chosen) ? <Tray key={chosen} queue={chosen} byOffice={byOffice} /> : null}
      {chosen === 'announcements' ? <ReviewTray /> : null}
      {chosen === 'hall' ? <HallTray officeId={officeId} /> : null}
    </Tabs>
  );
}
