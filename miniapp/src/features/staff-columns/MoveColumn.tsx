import { moveColumn } from '@minxin/shared/announcements/column-endpoints';
import { api } from '@/platform/api';
import { toast } from '@/ui/toast';
import { columnWords } from '@/words/staff-columns';
import { useWords } from '@/words/use-words';
import { StepForm } from '../staff/StepForm';
import { useColumnLabels } from './ColumnFields';
import type { StepProps } from './ColumnPanel';
import { PlaceFields, sentPlace, type Place } from './PlaceFields';

/** Puts a column with everything below it in another place. */
export function MoveColumn({ column, columns, reload, onClose }: StepProps) {
  const t = useWords(columnWords);
  const labels = useColumnLabels();
  const { id, version, parentId, sort } = column;
  const empty: Place = { parentId: parentId ?? '', sort: String(sort) };
  return (
    <StepForm
      label={`${t('move')} ${column.name}`}
      draft={`column.move.${id}`}
      empty={empty}
      labels={labels}
      version={version}
      verb={t('move')}
      send={({ version: of, ...place }, options) =>
        api(moveColumn, { params: { id }, body: { ...sentPlace(place), version: of } }, options)
      }
      onDone={() => {
        toast(t('moved'), 'ok');
        onClose();
        void reload();
      }}
      onReload={() => void reload()}
      onClose={onClose}
    >
      {({ value, change, errors }) => (
        <PlaceFields column={column} columns={columns} value={value} change={change} errors={errors} />
      )}
    </StepForm>
  );
}
