import { useState } from 'react';
import { conflictStates, type ConflictState } from '@minxin/shared/sources/conflict';
import { listConflicts } from '@minxin/shared/sources/endpoints';
import { api } from '@/platform/api';
import { routes } from '@/platform/navigation';
import { useList } from '@/platform/use-list';
import { Copy } from '@/ui/Copy';
import { Empty } from '@/ui/Empty';
import { Stack } from '@/ui/Layout';
import { Loaded } from '@/ui/Loaded';
import { Page } from '@/ui/Page';
import { Pager } from '@/ui/Pager';
import { Skeleton } from '@/ui/Skeleton';
import { Tabs } from '@/ui/Tabs';
import { conflictWords } from '@/words/staff-conflicts';
import { useWords } from '@/words/use-words';
import { Gate } from '../staff/Gate';
import { ConflictCard } from './ConflictCard';

/** Copies of one document that contradict each other, for an editor to decide. */
export function ConflictsScreen() {
  const t = useWords(conflictWords);
  return (
    <Page title={t('title')} backTo={routes.me()} wide>
      <Gate roles={['publisher', 'reviewer']}>{() => <Conflicts />}</Gate>
    </Page>
  );
}

function Conflicts() {
  const t = useWords(conflictWords);
  const [state, setState] = useState<ConflictState>('open');
  const list = useList(`staff/conflicts/${state}`, (cursor) =>
    api(listConflicts, { query: { state, ...(cursor && { cursor }) } }),
  );
  return (
    <>
      <Copy>{t('intro')}</Copy>
      <Tabs
        label={t('title')}
        tabs={conflictStates.map((key) => ({ key, label: t(key) }))}
        value={state}
        onChange={setState}
      >
        <Loaded query={list} data={list.items} waiting={<Skeleton rows={4} />}>
          {(items) =>
            items.length === 0 ? (
              <Empty icon="check" title={t('none')}>
                {t('noneText')}
              </Empty>
            ) : (
              <Stack>
                {items.map((conflict) => (
                  <ConflictCard key={conflict.id} conflict={conflict} reload={() => list.reload()} />
                ))}
                <Pager list={list} />
              </Stack>
            )
          }
        </Loaded>
      </Tabs>
    </>
  );
}
