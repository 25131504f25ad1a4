import { changeColumn } from '@minxin/shared/announcements/column-endpoints';
import { api } from '@/platform/api';
import { toast } from '@/ui/toast';
import { columnWords } from '@/words/staff-columns';
import { useWords } from '@/words/use-words';
import { StepForm } from '../staff/StepForm';
import { ColumnFields, sent, useColumnLabels, type Settings } from './ColumnFields';
import type { StepProps } from './ColumnPanel';

/** Changes what a column says of itself. */
export function ChangeColumn({ column, reload, onClose }: StepProps) {
  const t = useWords(columnWords);
  const labels = useColumnLabels();
  const { id, version, name, names, purpose, office, backupOffice, kind, audience } = column;
  const empty: Settings = {
    name,
    en: names.en ?? '',
    ru: names.ru ?? '',
    ja: names.ja ?? '',
    ko: names.ko ?? '',
    purpose,
    officeId: office.id,
    backupOfficeId: backupOffice?.id ?? '',
    kind,
    audience,
    duty: column.updatePeriodDays === null ? 'fixed' : 'periodic',
    updatePeriodDays: String(column.updatePeriodDays ?? ''),
    staticReason: column.staticReason ?? '',
  };
  return (
    <StepForm
      label={`${t('change')} ${name}`}
      draft={`column.${id}`}
      empty={empty}
      labels={labels}
      version={version}
      verb={t('save')}
      send={({ version: of, ...given }, options) =>
        api(changeColumn, { params: { id }, body: { ...sent(given), version: of } }, options)
      }
      onDone={() => {
        toast(t('saved'), 'ok');
        onClose();
        void reload();
      }}
      onReload={() => void reload()}
      onClose={onClose}
    >
      {(fill) => <ColumnFields {...fill} />}
    </StepForm>
  );
}
