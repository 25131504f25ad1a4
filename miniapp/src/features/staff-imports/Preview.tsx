import type { ImportPreview, PreviewedRow } from '@minxin/shared/imports/import';
import { Heading } from '@/ui/Copy';
import { Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Table } from '@/ui/Table';
import { importFieldWords } from '@/words/staff-import-fields';
import { importFaultWords } from '@/words/staff-import-faults';
import { importWords } from '@/words/staff-imports';
import { useWords } from '@/words/use-words';
import { RefusedTable } from './RefusedTable';

/** The first rows as they would become, how many would be refused, and why. */
export function Preview({ preview }: { preview: ImportPreview }) {
  const t = useWords(importWords);
  const field = useWords(importFieldWords);
  const fault = useWords(importFaultWords);
  const { rows, refused, undated, mapping, first, problems } = preview;
  if (!mapping) return <Notice tone="warn">{t('noTitleColumn')}</Notice>;
  const columns = [
    { key: 'row', title: t('row'), cell: ({ row }: PreviewedRow) => row },
    { key: 'title', title: field('title'), cell: ({ title }: PreviewedRow) => title },
    {
      key: 'date',
      title: field('date'),
      cell: ({ writtenOn }: PreviewedRow) => writtenOn ?? t('undatedMark'),
    },
    {
      key: 'number',
      title: field('documentNumber'),
      cell: ({ documentNumber }: PreviewedRow) => documentNumber ?? t('none'),
    },
    { key: 'validity', title: field('validity'), cell: ({ validity }: PreviewedRow) => t(validity) },
    { key: 'length', title: t('characters'), number: true, cell: ({ length }: PreviewedRow) => length },
    {
      key: 'files',
      title: field('attachments'),
      number: true,
      cell: ({ attachments }: PreviewedRow) => attachments.length,
    },
    {
      key: 'remarks',
      title: t('remarks'),
      cell: ({ remarks }: PreviewedRow) => remarks.map((each) => fault(each)).join(' · ') || t('none'),
    },
  ];
  return (
    <Stack gap="small">
      <Heading level={3}>{t('preview')}</Heading>
      <Notice tone={refused > 0 ? 'warn' : 'ok'} live>
        {t('previewCounts', { rows, refused, undated })}
      </Notice>
      {first.length > 0 ? (
        <Table caption={t('firstRows')} columns={columns} rows={first} rowKey={({ row }) => String(row)} />
      ) : null}
      {problems.length > 0 ? <RefusedTable rows={problems} /> : null}
    </Stack>
  );
}
