import { useState } from 'react';
import { listStaffColumns } from '@minxin/shared/announcements/column-endpoints';
import type { StaffColumn } from '@minxin/shared/announcements/column';
import { api } from '@/platform/api';
import { routes, useParams } from '@/platform/navigation';
import { useQuery } from '@/platform/query';
import type { Caller } from '@/platform/session';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { Empty } from '@/ui/Empty';
import { Stack } from '@/ui/Layout';
import { Loaded } from '@/ui/Loaded';
import { Page } from '@/ui/Page';
import { Search } from '@/ui/Search';
import { columnWords } from '@/words/staff-columns';
import { useWords } from '@/words/use-words';
import { Gate } from '../staff/Gate';
import { ColumnLine } from './ColumnLine';
import styles from './Columns.module.scss';
import { NewColumn } from './NewColumn';
import { sectionsOf } from './sections';

/** The column tree: publishers read it, administrators build, move, merge and retire. */
export function ColumnsScreen() {
  const t = useWords(columnWords);
  return (
    <Page title={t('title')} backTo={routes.me()} wide>
      <Gate roles={['admin', 'publisher', 'reviewer']}>{(caller) => <Columns caller={caller} />}</Gate>
    </Page>
  );
}

function Columns({ caller }: { caller: Caller }) {
  const t = useWords(columnWords);
  const { id = '' } = useParams();
  const query = useQuery('staff/columns', () => api(listStaffColumns, {}));
  const [words, setWords] = useState('');
  const [creating, setCreating] = useState(false);
  const [open, setOpen] = useState(id);
  const reload = () => query.reload();
  return (
    <>
      <Copy kind="secondary">{t('intro')}</Copy>
      <Search label={t('find')} value={words} onChange={setWords} onSearch={setWords} />
      {caller.roles.includes('admin') && !creating ? (
        <Button fit icon="plus" onPress={() => setCreating(true)}>
          {t('create')}
        </Button>
      ) : null}
      <Loaded query={query} data={query.data?.items}>
        {(items: StaffColumn[]) => (
          <Stack>
            {creating ? (
              <Section title={t('create')}>
                <Card className={styles.narrow}>
                  <NewColumn
                    columns={items}
                    onClose={() => setCreating(false)}
                    onDone={() => {
                      setCreating(false);
                      void reload();
                    }}
                  />
                </Card>
              </Section>
            ) : null}
            <Tree columns={items} words={words.trim()} open={open} onOpen={setOpen} reload={reload} />
          </Stack>
        )}
      </Loaded>
    </>
  );
}

interface TreeProps {
  columns: StaffColumn[];
  words: string;
  open: string;
  onOpen: (id: string) => void;
  reload: () => Promise<void>;
}

function Tree({ columns, words, open, onOpen, reload }: TreeProps) {
  const t = useWords(columnWords);
  const sections = sectionsOf(columns, words);
  if (sections.length === 0)
    return (
      <Empty icon="search" title={t('nothing')}>
        {t('nothingText')}
      </Empty>
    );
  return sections.map((lines) => (
    <Card key={lines[0]!.column.id} as="article">
      {lines.map(({ column, level }) => (
        <ColumnLine
          key={column.id}
          column={column}
          level={level}
          columns={columns}
          open={open === column.id}
          onToggle={() => onOpen(open === column.id ? '' : column.id)}
          reload={reload}
        />
      ))}
    </Card>
  ));
}
