import type { StaffColumn } from '@minxin/shared/announcements/column';
import { Field } from '@/ui/Field';
import { Select } from '@/ui/Select';
import { columnWords } from '@/words/staff-columns';
import { useWords } from '@/words/use-words';
import type { Fill } from '../staff/StepForm';
import { useColumnLabels } from './ColumnFields';
import { pathOf, targetsFor } from './sections';

/** Where a column stands, as a person chooses it. */
export interface Place {
  parentId: string;
  sort: string;
}

/** A place as the contract wants it. */
export const sentPlace = ({ parentId, sort }: Place) => ({ parentId: parentId || null, sort: Number(sort || 0) });

export function PlaceFields({
  column,
  columns,
  value,
  change,
  errors,
}: Pick<Fill<Place>, 'value' | 'change' | 'errors'> & {
  /** Absent for a new one. */
  column?: StaffColumn;
  columns: readonly StaffColumn[];
}) {
  const t = useWords(columnWords);
  const labels = useColumnLabels();
  return (
    <>
      <Select
        name="parentId"
        label={labels.parentId}
        empty={t('top')}
        options={targetsFor(columns, column).map((each) => ({
          value: each.id,
          label: pathOf(columns, each),
          lang: 'zh-CN',
        }))}
        value={value.parentId}
        error={errors.parentId}
        onChange={(parentId) => change({ parentId })}
      />
      <Field
        name="sort"
        kind="digits"
        max={6}
        label={labels.sort}
        hint={t('sortHint')}
        value={value.sort}
        error={errors.sort}
        onChange={(sort) => change({ sort: sort.replace(/\D/g, '') })}
      />
    </>
  );
}
