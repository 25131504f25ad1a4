import { useState } from 'react';
import { listStaffTickets } from '@minxin/shared/tickets/endpoints';
import type { TicketQueue } from '@minxin/shared/tickets/queues';
import { api } from '@/platform/api';
import { focusField, stepThrough } from '@/platform/focus';
import { useShortcuts } from '@/platform/shortcuts';
import { useList } from '@/platform/use-list';
import { Box } from '@/ui/Box';
import { Button } from '@/ui/Button';
import { Rows } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { Empty } from '@/ui/Empty';
import { Cluster } from '@/ui/Layout';
import { Loaded } from '@/ui/Loaded';
import { Pager } from '@/ui/Pager';
import { Shortcuts } from '@/ui/Shortcuts';
import { Skeleton } from '@/ui/Skeleton';
import { inboxWords } from '@/words/staff-inbox';
import { useWords } from '@/words/use-words';
import { noFilter, TrayFilter, type Filter } from './TrayFilter';
import { TicketRow } from './TicketRow';

/** The tickets of one tray, found by filter and read page by page. */
export function Tray({ queue, byOffice }: { queue: TicketQueue; byOffice: boolean }) {
  const t = useWords(inboxWords);
  const [filter, setFilter] = useState<Filter>(noFilter);
  const { q, kind, office } = filter;
  const on = q !== '' || kind !== '' || office !== '';
  const list = useList(`staff/tickets/${queue}/${kind}/${office}/${q}`, (cursor) =>
    api(listStaffTickets, {
      query: { queue, cursor, limit: 30, q: q || undefined, kind: kind || undefined, office: office || undefined },
    }),
  );
  useShortcuts({
    J: () => stepThrough('tray', 1),
    K: () => stepThrough('tray', -1),
    R: () => void list.reload(),
    '/': () => focusField('search'),
  });
  const clear = (
    <Button kind="plain" fit onPress={() => setFilter(noFilter)}>
      {t('clear')}
    </Button>
  );
  return (
    <>
      <TrayFilter filter={filter} byOffice={byOffice} onChange={setFilter} />
      {on ? (
        <Cluster>
          <Copy inline>{t('filtered')}</Copy>
          {clear}
        </Cluster>
      ) : null}
      <Loaded query={list} data={list.items} waiting={<Skeleton rows={6} />}>
        {(items) =>
          items.length === 0 ? (
            <Empty icon="check" title={t(on ? 'emptyFound' : 'empty')}>
              {t(on ? 'emptyFoundText' : 'emptyText')}
            </Empty>
          ) : (
            <Box id="tray">
              <Rows label={t(queue)}>
                {items.map((ticket) => (
                  <TicketRow key={ticket.id} ticket={ticket} />
                ))}
              </Rows>
              <Pager list={list} />
            </Box>
          )
        }
      </Loaded>
      <Shortcuts
        items={[
          { keys: 'J', text: t('next') },
          { keys: 'K', text: t('previous') },
          { keys: '/', text: t('find') },
          { keys: 'R', text: t('refresh') },
        ]}
      />
    </>
  );
}
