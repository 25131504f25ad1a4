import type { Checkup } from '@minxin/shared/checkup/finding';
import { Section } from '@/ui/Card';
import { Cluster } from '@/ui/Layout';
import { Status } from '@/ui/Notice';
import { Table } from '@/ui/Table';
import { checkupWords } from '@/words/staff-checkup';
import { useWords } from '@/words/use-words';

type Tile = Checkup['tiles'][number];

/** Every point that was looked at, those that are well, too. */
export function CheckupTable({ tiles }: { tiles: Checkup['tiles'] }) {
  const t = useWords(checkupWords);
  return (
    <Section title={t('summary')}>
      <Table
        caption={t('summary')}
        columns={[
          { key: 'rule', title: t('rule'), cell: ({ rule }) => t(rule) },
          { key: 'state', title: t('state'), cell: outcome },
        ]}
        rows={tiles}
        rowKey={({ rule }) => rule}
      />
    </Section>
  );
}

function Outcome({ tile: { fail, warn } }: { tile: Tile }) {
  const t = useWords(checkupWords);
  if (fail + warn === 0) return <Status tone="ok">{t('fine')}</Status>;
  return (
    <Cluster>
      {fail > 0 ? <Status tone="bad">{t('failing', { n: fail })}</Status> : null}
      {warn > 0 ? <Status tone="warn">{t('watched', { n: warn })}</Status> : null}
    </Cluster>
  );
}

const outcome = (tile: Tile) => <Outcome tile={tile} />;
