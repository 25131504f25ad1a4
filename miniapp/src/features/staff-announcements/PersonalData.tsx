import type { PersonalPlace } from '@minxin/shared/announcements/draft';
import type { Trouble } from '@/platform/trouble';
import { Box } from '@/ui/Box';
import { Button } from '@/ui/Button';
import { Copy } from '@/ui/Copy';
import { Field } from '@/ui/Field';
import { Cluster, Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { languageNames } from '@/words/languages';
import { draftWords } from '@/words/staff-draft';
import { editorWords } from '@/words/staff-editor';
import { useWords } from '@/words/use-words';
import type { Content } from './content';
import { maskedIn, placesIn } from './places';

/** What looks like personal data while somebody writes, each place with a way to mask it, and why it may stand there. */
export function PersonalData({
  content,
  trouble,
  reason,
  onReason,
  onMask,
}: {
  content: Content;
  trouble: Trouble | undefined;
  reason: string;
  onReason: (reason: string) => void;
  onMask: (change: Partial<Content>) => void;
}) {
  const t = useWords(draftWords);
  const places = placesIn(content);
  const nameOf = useNames();
  const wheres = [...new Set(places.map((each) => each.where))];
  return (
    <PersonalReason found={foundBy(trouble) ?? places.length} reason={reason} onReason={onReason}>
      <PersonalPlaces places={places} />
      <Cluster>
        {wheres.map((where) => (
          <Button key={where} kind="plain" fit onPress={() => onMask(maskedIn(content, where))}>
            {t('mask', { where: nameOf(where) })}
          </Button>
        ))}
      </Cluster>
    </PersonalReason>
  );
}

/** How many the server found when it refused. */
export function foundBy(trouble: Trouble | undefined): number | undefined {
  if (trouble?.kind !== 'refused' || trouble.problem.code !== 'announcements/personal-data') return undefined;
  return Number(trouble.problem.extra?.found ?? 1);
}

/** Says how many there are and asks why they may be public. */
export function PersonalReason({
  found,
  reason,
  onReason,
  children,
}: {
  found: number;
  reason: string;
  onReason: (reason: string) => void;
  children?: React.ReactNode;
}) {
  const t = useWords(editorWords);
  if (found === 0) return null;
  return (
    <Stack gap="small">
      <Notice tone="warn" live>
        {t('personal', { n: found })}
      </Notice>
      {children}
      <Field
        name="personalDataReason"
        label={t('personalReason')}
        max={200}
        optional
        value={reason}
        onChange={onReason}
      />
    </Stack>
  );
}

/** Each place with the words around it, masked. */
export function PersonalPlaces({ places }: { places: readonly PersonalPlace[] }) {
  const t = useWords(draftWords);
  const nameOf = useNames();
  return (
    <Box as="ul">
      {places.map(({ where, kind, excerpt }, index) => (
        <Box as="li" key={index}>
          <Copy kind="secondary" inline>
            {t('found', { where: nameOf(where), kind: t(kind), excerpt })}
          </Copy>
        </Box>
      ))}
    </Box>
  );
}

function useNames(): (where: PersonalPlace['where']) => string {
  const t = useWords(draftWords);
  return (where) =>
    where === 'title' || where === 'summary' || where === 'body' || where === 'attachment'
      ? t(where)
      : languageNames[where];
}
