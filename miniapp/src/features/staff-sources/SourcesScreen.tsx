import { useState } from 'react';
import type { StaffRole } from '@minxin/shared/caller';
import { listSources } from '@minxin/shared/sources/endpoints';
import type { Source } from '@minxin/shared/sources/source';
import { api } from '@/platform/api';
import { routes } from '@/platform/navigation';
import { useQuery } from '@/platform/query';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { Empty } from '@/ui/Empty';
import { Stack } from '@/ui/Layout';
import { Loaded } from '@/ui/Loaded';
import { Page } from '@/ui/Page';
import { sourceWords } from '@/words/staff-sources';
import { useWords } from '@/words/use-words';
import { Gate } from '../staff/Gate';
import { NewSource } from './NewSource';
import { SourceCard } from './SourceCard';
import styles from './Sources.module.scss';

export function SourcesScreen() {
  const t = useWords(sourceWords);
  return (
    <Page title={t('title')} backTo={routes.me()} wide>
      <Gate roles={['admin', 'publisher']}>{({ roles }) => <Sources roles={roles} />}</Gate>
    </Page>
  );
}

function Sources({ roles }: { roles: readonly StaffRole[] }) {
  const t = useWords(sourceWords);
  const query = useQuery('staff/sources', () => api(listSources, {}));
  const [creating, setCreating] = useState(false);
  const reload = () => query.reload();
  return (
    <>
      {roles.includes('admin') && !creating ? (
        <Button fit icon="plus" onPress={() => setCreating(true)}>
          {t('create')}
        </Button>
      ) : null}
      {creating ? (
        <Section title={t('create')}>
          <Card className={styles.narrow}>
            <NewSource
              onClose={() => setCreating(false)}
              onDone={() => {
                setCreating(false);
                void reload();
              }}
            />
          </Card>
        </Section>
      ) : null}
      <Loaded query={query} data={query.data?.items}>
        {(items: Source[]) =>
          items.length === 0 ? (
            <Empty icon="refresh" title={t('empty')}>
              {t('emptyText')}
            </Empty>
          ) : (
            <Stack>
              {items.map((source) => (
                <SourceCard key={source.id} source={source} reload={reload} />
              ))}
            </Stack>
          )
        }
      </Loaded>
    </>
  );
}
