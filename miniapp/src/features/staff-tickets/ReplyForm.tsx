import { replyToTicket } from '@minxin/shared/tickets/endpoints';
import { api } from '@/platform/api';
import { Button } from '@/ui/Button';
import { Heading } from '@/ui/Copy';
import { Field } from '@/ui/Field';
import { Stack } from '@/ui/Layout';
import { replyWords } from '@/words/staff-reply';
import { useWords } from '@/words/use-words';
import { ActForm } from './ActForm';
import type { Desk } from './desk';
import { elements, gateFaults } from './reply-faults';

interface Written {
  elements: Record<(typeof elements)[number], string>;
  publicText: string;
  internalText: string;
}
const blank: Written = { elements: { facts: '', basis: '', done: '', next: '' }, publicText: '', internalText: '' };

/** The office's answer: four elements, the text for the citizen and the one for the file. */
export function ReplyForm({ desk }: { desk: Desk }) {
  const t = useWords(replyWords);
  const { ticket } = desk;
  const words = { elementMissing: t('elementMissing'), emptyPhrase: t('emptyPhrase'), offTopic: t('offTopic') };
  const labels = {
    ...Object.fromEntries(elements.map((each) => [`elements.${each}`, t(each)])),
    publicText: t('publicText'),
    internalText: t('internalText'),
  };
  return (
    <ActForm
      desk={desk}
      act="reply"
      verb={t('handIn')}
      empty={startOf(desk)}
      labels={labels}
      faults={(trouble, value) => gateFaults(trouble, value, words)}
      send={(body, options) => api(replyToTicket, { params: { id: ticket.id }, body: { ...blank, ...body } }, options)}
    >
      {({ value, change, errors }) => (
        <>
          <Stack gap="normal">
            <Heading level={3}>{t('elements')}</Heading>
            {elements.map((each) => (
              <Field
                key={each}
                name={`elements.${each}`}
                kind="prose"
                rows={2}
                max={2000}
                label={t(each)}
                value={value.elements[each]}
                error={errors[`elements.${each}`]}
                onChange={(text) => change({ elements: { ...value.elements, [each]: text } })}
              />
            ))}
          </Stack>
          {value.publicText.trim() ? null : (
            <Button kind="plain" fit icon="edit" onPress={() => change({ publicText: drafted(value) })}>
              {t('compose')}
            </Button>
          )}
          <Field
            name="publicText"
            kind="prose"
            rows={8}
            max={5000}
            label={t('publicText')}
            hint={t('publicHint')}
            value={value.publicText}
            error={errors.publicText}
            onChange={(publicText) => change({ publicText })}
          />
          <Field
            name="internalText"
            kind="prose"
            rows={4}
            max={5000}
            label={t('internalText')}
            hint={t('internalHint')}
            value={value.internalText}
            error={errors.internalText}
            onChange={(internalText) => change({ internalText })}
          />
        </>
      )}
    </ActForm>
  );
}

/** A reply that was sent back is written on, not anew. */
function startOf({ ticket }: Desk): Written {
  const [last] = ticket.replies.slice(-1);
  if (last?.reviewState !== 'failed') return blank;
  return { elements: last.elements, publicText: last.publicText, internalText: last.internalText };
}

const drafted = ({ elements: of }: Written) =>
  elements
    .map((each) => of[each].trim())
    .filter(Boolean)
    .join('\n');
