import { useRef } from 'react';
import { mergeColumn, readStaffColumn } from '@minxin/shared/announcements/column-endpoints';
import { api } from '@/platform/api';
import { useQuery } from '@/platform/query';
import { confirm } from '@/ui/confirm';
import { Select } from '@/ui/Select';
import { toast } from '@/ui/toast';
import { columnWords } from '@/words/staff-columns';
import { useWords } from '@/words/use-words';
import { StepForm } from '../staff/StepForm';
import { useColumnLabels } from './ColumnFields';
import type { StepProps } from './ColumnPanel';
import { pathOf, targetsFor } from './sections';

/** Puts everything of a column into another one, after showing what that touches. */
export function MergeColumn({ column, columns, reload, onClose }: StepProps) {
  const t = useWords(columnWords);
  const labels = useColumnLabels();
  const { id, version, name } = column;
  const chosen = useRef('');
  const { data } = useQuery(`staff/column/${id}`, () => api(readStaffColumn, { params: { id } }));
  const targets = targetsFor(columns, column);
  const ask = async () => {
    const into = targets.find((each) => each.id === chosen.current);
    // Without a target the server says what is missing.
    if (!into || !data) return into === undefined;
    const title = t('mergeTitle', { name, into: into.name });
    return confirm({ title, text: t('mergeText', data.reach), yes: t('merge'), no: t('keep'), danger: true });
  };
  return (
    <StepForm
      label={`${t('merge')} ${name}`}
      draft={`column.merge.${id}`}
      empty={{ intoId: '' }}
      labels={labels}
      version={version}
      verb={t('merge')}
      danger
      ask={ask}
      send={(body, options) => api(mergeColumn, { params: { id }, body }, options)}
      onDone={() => {
        toast(t('mergedNow'), 'ok');
        onClose();
        void reload();
      }}
      onReload={() => void reload()}
      onClose={onClose}
    >
      {({ value, change, errors }) => {
        chosen.current = value.intoId;
        return (
          <Select
            name="intoId"
            label={labels.intoId}
            empty={t('choose')}
            options={targets.map((each) => ({ value: each.id, label: pathOf(columns, each), lang: 'zh-CN' }))}
            value={value.intoId}
            error={errors.intoId}
            onChange={(intoId) => change({ intoId })}
          />
        );
      }}
    </StepForm>
  );
}
