import { changeSource } from '@minxin/shared/sources/endpoints';
import type { Source } from '@minxin/shared/sources/source';
import { api } from '@/platform/api';
import { toast } from '@/ui/toast';
import { sourceWords } from '@/words/staff-sources';
import { useWords } from '@/words/use-words';
import { StepForm } from '../staff/StepForm';
import { asFields, sent, SourceFields, useSettingLabels, type Settings } from './SourceFields';

interface ChangeSourceProps {
  source: Source;
  reload: () => void;
  onDone: () => void;
  onClose: () => void;
}

/** Changes the settings of a source. */
export function ChangeSource({ source, reload, onDone, onClose }: ChangeSourceProps) {
  const t = useWords(sourceWords);
  const labels = useSettingLabels();
  const { id, version, kind, name, url, allow, schedule, publishing, mapping, cleaning } = source;
  const empty: Settings = {
    name,
    url,
    allow: allow.join('\n'),
    schedule: String(schedule),
    publishing,
    reading: asFields(source.reading),
    mapping,
    cleaning,
  };
  return (
    <StepForm
      label={t('edit')}
      draft={`source.${id}`}
      empty={empty}
      labels={labels}
      version={version}
      verb={t('save')}
      send={({ version: of, ...settings }, options) =>
        api(
          changeSource,
          { params: { id }, body: { ...(kind === 'file' ? imported(settings) : sent(settings, kind)), version: of } },
          options,
        )
      }
      onDone={() => {
        toast(t('saved'), 'ok');
        onDone();
      }}
      onReload={reload}
      onClose={onClose}
    >
      {(fill) => <SourceFields {...fill} kind={kind} />}
    </StepForm>
  );
}

// What comes from files is reached nowhere and read by nobody.
const imported = ({ name, publishing, mapping, cleaning }: Settings) => ({ name, publishing, mapping, cleaning });
