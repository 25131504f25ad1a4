import { Copy } from '@/ui/Copy';
import { Cluster } from '@/ui/Layout';
import { PhoneLink } from '@/ui/Link';
import { Notice } from '@/ui/Notice';
import { postWords } from '@/words/post-form';
import { urgentWords } from '@/words/urgent';
import { useWords } from '@/words/use-words';

const numbers = [
  ['police', '110'],
  ['fire', '119'],
  ['ambulance', '120'],
] as const;

/** Numbers to call at once when what is being written sounds like an emergency; it never stands in the way. */
export function UrgentHelp({ text }: { text: string }) {
  const t = useWords(postWords);
  if (!urgentWords.test(text)) return null;
  const calls = (
    <Cluster>
      {numbers.map(([name, number]) => (
        <PhoneLink key={name} number={number} kind="button" label={t(name)}>
          {t(name)}
        </PhoneLink>
      ))}
    </Cluster>
  );
  return (
    <Notice tone="bad" title={t('urgent')} live action={calls}>
      {t('urgentText')}
    </Notice>
  );
}

/** The same numbers in a line beside the field, for who has scrolled past the top of the form. */
export function UrgentLine({ text }: { text: string }) {
  const t = useWords(postWords);
  if (!urgentWords.test(text)) return null;
  return (
    <Cluster>
      <Copy inline kind="strong">
        {t('urgentCall')}
      </Copy>
      {numbers.map(([name, number]) => (
        <PhoneLink key={name} number={number} label={t(name)}>
          {t(name)}
        </PhoneLink>
      ))}
    </Cluster>
  );
}
