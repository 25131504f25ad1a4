import { listImports } from '@minxin/shared/imports/endpoints';
import { api } from '@/platform/api';
import { routes } from '@/platform/navigation';
import { useList } from '@/platform/use-list';
import { Section } from '@/ui/Card';
import { Empty } from '@/ui/Empty';
import { Stack } from '@/ui/Layout';
import { Loaded } from '@/ui/Loaded';
import { Page } from '@/ui/Page';
import { Pager } from '@/ui/Pager';
import { importWords } from '@/words/staff-imports';
import { useWords } from '@/words/use-words';
import { Gate } from '../staff/Gate';
import { NewImport } from './NewImport';
import { RunCard } from './RunCard';

/** Announcements from tables: a new import, and what became of the earlier ones. */
export function ImportsScreen() {
  const t = useWords(importWords);
  return (
    <Page title={t('title')} backTo={routes.me()} wide>
      <Gate roles={['publisher', 'admin']}>{() => <Imports />}</Gate>
    </Page>
  );
}

function Imports() {
  const t = useWords(importWords);
  const runs = useList('staff/imports', (cursor) => api(listImports, { query: { cursor } }));
  return (
    <>
      <NewImport onStarted={() => void runs.reload()} />
      <Section title={t('runs')}>
        <Loaded query={runs} data={runs.items}>
          {(items) =>
            items.length === 0 ? (
              <Empty icon="document" title={t('noRuns')}>
                {t('noRunsText')}
              </Empty>
            ) : (
              <Stack>
                {items.map((run) => (
                  <RunCard key={run.id} run={run} />
                ))}
                <Pager list={runs} />
              </Stack>
            )
          }
        </Loaded>
      </Section>
    </>
  );
}
