import type { Source } from '@minxin/shared/sources/source';
import { Field } from '@/ui/Field';
import { setupWords } from '@/words/source-setup';
import { useWords } from '@/words/use-words';
import type { Fill } from '../staff/StepForm';
import { useSettingLabels, type Settings } from './SourceFields';

const selectors = ['links', 'title', 'date', 'body'] as const;
const narrowings = ['column', 'office'] as const;

/** What only one kind of source has to be told; all of it may stay empty. */
export function ReadingFields({ kind, value, change, errors }: Fill<Settings> & { kind: Source['kind'] }) {
  const t = useWords(setupWords);
  const labels = useSettingLabels();
  const { page, minxin } = value.reading;
  if (kind === 'page')
    return (
      <>
        {selectors.map((each, at) => (
          <Field
            key={each}
            name={`reading.page.${each}`}
            max={200}
            optional
            label={labels[`reading.page.${each}`]}
            hint={at === 0 ? t('selectorHint') : undefined}
            value={page[each]}
            error={errors[`reading.page.${each}`]}
            onChange={(text) => change({ reading: { minxin, page: { ...page, [each]: text } } })}
          />
        ))}
      </>
    );
  if (kind === 'minxin')
    return (
      <>
        {narrowings.map((each, at) => (
          <Field
            key={each}
            name={`reading.minxin.${each}`}
            max={64}
            optional
            label={labels[`reading.minxin.${each}`]}
            hint={at === 0 ? t('minxinHint') : undefined}
            value={minxin[each]}
            error={errors[`reading.minxin.${each}`]}
            onChange={(text) => change({ reading: { page, minxin: { ...minxin, [each]: text } } })}
          />
        ))}
      </>
    );
  return null;
}
