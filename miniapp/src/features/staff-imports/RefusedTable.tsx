import type { RefusedRow } from '@minxin/shared/imports/import';
import { Table } from '@/ui/Table';
import { importFieldWords } from '@/words/staff-import-fields';
import { importFaultWords } from '@/words/staff-import-faults';
import { importWords } from '@/words/staff-imports';
import { useWords } from '@/words/use-words';

/** Rows that are not taken, with their number in the file and the reason. */
export function RefusedTable({ rows }: { rows: readonly RefusedRow[] }) {
  const t = useWords(importWords);
  const field = useWords(importFieldWords);
  const fault = useWords(importFaultWords);
  return (
    <Table
      caption={t('refusedRows')}
      columns={[
        { key: 'row', title: t('row'), cell: ({ row }: RefusedRow) => row },
        { key: 'reason', title: t('reason'), cell: ({ reason }: RefusedRow) => fault(reason) },
        { key: 'title', title: field('title'), cell: ({ title }: RefusedRow) => title || t('none') },
        { key: 'detail', title: t('detail'), cell: ({ detail }: RefusedRow) => detail || t('none') },
      ]}
      rows={rows}
      rowKey={({ row }) => String(row)}
    />
  );
}
