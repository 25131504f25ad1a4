import { useState } from 'react';
import { search } from '@minxin/shared/search/endpoints';
import { foundKinds, type Found, type FoundKind } from '@minxin/shared/search/found';
import { api } from '@/platform/api';
import { useList } from '@/platform/use-list';
import { Button } from '@/ui/Button';
import { Rows } from '@/ui/Card';
import { Loaded } from '@/ui/Loaded';
import { Notice } from '@/ui/Notice';
import { Pager } from '@/ui/Pager';
import { Skeleton } from '@/ui/Skeleton';
import { Tabs } from '@/ui/Tabs';
import { searchWords } from '@/words/search';
import { useWords } from '@/words/use-words';
import { FoundOffices } from './FoundOffices';
import { FoundRow } from './FoundRow';
import { Nothing } from './Nothing';

type Chosen = FoundKind | 'all';

/** What was found, all of it or one kind; better words when these find little. */
export function Results({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
  const t = useWords(searchWords);
  const [kind, setKind] = useState<Chosen>('all');
  const tabs = (['all', ...foundKinds] as const).map((key) => ({ key, label: t(key) }));
  return (
    <Tabs label={t('kinds')} tabs={tabs} value={kind} onChange={setKind}>
      <FoundList key={`${kind} ${q}`} q={q} kind={kind} onSearch={onSearch} onAll={() => setKind('all')} />
    </Tabs>
  );
}

function FoundList({
  q,
  kind,
  onSearch,
  onAll,
}: {
  q: string;
  kind: Chosen;
  onSearch: (q: string) => void;
  onAll: () => void;
}) {
  const t = useWords(searchWords);
  const [better, setBetter] = useState<string>();
  const list = useList<Found>(`search/${kind}/${q}`, async (cursor) => {
    const query = { q, ...(kind !== 'all' && { kind }), ...(cursor && { cursor }) };
    const { didYouMean, ...page } = await api(search, { query });
    if (!cursor) setBetter(didYouMean);
    return page;
  });
  return (
    <>
      {better ? (
        <Notice
          tone="info"
          title={t('didYouMean')}
          action={
            <Button fit kind="plain" onPress={() => onSearch(better)}>
              {better}
            </Button>
          }
        />
      ) : null}
      <Loaded query={list} data={list.items} waiting={<Skeleton rows={6} />}>
        {(items) =>
          items.length === 0 ? (
            <Nothing q={q} kind={kind} onAll={onAll} />
          ) : (
            <>
              <Rows label={t('found')}>
                {items.map((each) => (
                  <FoundRow key={`${each.kind} ${each.id}`} found={each} />
                ))}
              </Rows>
              <Pager list={list} />
            </>
          )
        }
      </Loaded>
      {kind === 'all' ? <FoundOffices q={q} /> : null}
    </>
  );
}
