import { useState } from 'react';
import type { StaffRole } from '@minxin/shared/caller';
import { announcementStates } from '@minxin/shared/announcements/draft';
import { focusField, stepThrough } from '@/platform/focus';
import { go, routes } from '@/platform/navigation';
import { useShortcuts } from '@/platform/shortcuts';
import { Link } from '@/ui/Link';
import { Page } from '@/ui/Page';
import { Search } from '@/ui/Search';
import { Shortcuts } from '@/ui/Shortcuts';
import { Tabs } from '@/ui/Tabs';
import { inboxWords } from '@/words/staff-inbox';
import { staffNoticeWords } from '@/words/staff-notices';
import { useWords } from '@/words/use-words';
import { Gate } from '../staff/Gate';
import { NoticeList, type NoticeTray } from './NoticeList';

export function AnnouncementsScreen() {
  const t = useWords(staffNoticeWords);
  return (
    <Page title={t('title')} backTo={routes.me()} wide>
      <Gate roles={['publisher', 'reviewer']}>{({ roles }) => <Trays roles={roles} />}</Gate>
    </Page>
  );
}

function Trays({ roles }: { roles: readonly StaffRole[] }) {
  const t = useWords(staffNoticeWords);
  const key = useWords(inboxWords);
  const writes = roles.includes('publisher');
  const trays: NoticeTray[] = [
    ...(roles.includes('reviewer') ? ['waiting' as const] : []),
    ...announcementStates,
    'all',
  ];
  const [tray, setTray] = useState(trays[0] ?? 'all');
  const [words, setWords] = useState('');
  const [q, setQ] = useState('');
  useShortcuts({
    J: () => stepThrough('notices', 1),
    K: () => stepThrough('notices', -1),
    '/': () => focusField('search'),
    ...(writes && { N: () => go(routes.staffEditor()) }),
  });
  return (
    <>
      {writes ? (
        <Link to={routes.staffEditor()} kind="button" icon="plus" fit>
          {t('create')}
        </Link>
      ) : null}
      <Search label={t('search')} value={words} onChange={setWords} onSearch={setQ} />
      <Tabs
        label={t('states')}
        tabs={trays.map((each) => ({ key: each, label: t(each) }))}
        value={tray}
        onChange={setTray}
      >
        <NoticeList key={tray} tray={tray} q={q} />
      </Tabs>
      <Shortcuts
        items={[
          { keys: 'J', text: key('next') },
          { keys: 'K', text: key('previous') },
          { keys: '/', text: key('find') },
          ...(writes ? [{ keys: 'N', text: t('newKey') }] : []),
        ]}
      />
    </>
  );
}
