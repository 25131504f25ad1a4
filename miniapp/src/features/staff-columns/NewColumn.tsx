import { createColumn } from '@minxin/shared/announcements/column-endpoints';
import type { StaffColumn } from '@minxin/shared/announcements/column';
import { api } from '@/platform/api';
import { toast } from '@/ui/toast';
import { columnWords } from '@/words/staff-columns';
import { useWords } from '@/words/use-words';
import { StepForm } from '../staff/StepForm';
import { ColumnFields, sent, useColumnLabels, type Settings } from './ColumnFields';
import { PlaceFields, sentPlace, type Place } from './PlaceFields';

const empty: Settings & Place = {
  name: '',
  en: '',
  ru: '',
  ja: '',
  ko: '',
  purpose: '',
  officeId: '',
  backupOfficeId: '',
  kind: 'notice',
  audience: 'both',
  duty: 'periodic',
  updatePeriodDays: '30',
  staticReason: '',
  parentId: '',
  sort: '100',
};

/** Opens a column: what it is for, who feeds it how often, and where it stands. */
export function NewColumn({
  columns,
  onDone,
  onClose,
}: {
  columns: readonly StaffColumn[];
  onDone: () => void;
  onClose: () => void;
}) {
  const t = useWords(columnWords);
  const labels = useColumnLabels();
  return (
    <StepForm
      label={t('create')}
      draft="column.new"
      empty={empty}
      labels={labels}
      version={1}
      verb={t('open')}
      send={({ version: _, ...given }, options) =>
        api(createColumn, { body: { ...sent(given), ...sentPlace(given) } }, options)
      }
      onDone={() => {
        toast(t('created'), 'ok');
        onDone();
      }}
      onReload={() => undefined}
      onClose={onClose}
    >
      {({ value, change, errors }) => (
        <>
          <ColumnFields value={value} change={change} errors={errors} />
          <PlaceFields columns={columns} value={value} change={change} errors={errors} />
        </>
      )}
    </StepForm>
  );
}
