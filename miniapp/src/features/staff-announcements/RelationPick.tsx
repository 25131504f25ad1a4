import { useEffect, useState } from 'react';
import { listStaffAnnouncements } from '@minxin/shared/announcements/endpoints';
import { api } from '@/platform/api';
import { useQuery } from '@/platform/query';
import { Button } from '@/ui/Button';
import { confirm } from '@/ui/confirm';
import { Copy } from '@/ui/Copy';
import { Field } from '@/ui/Field';
import { Stack } from '@/ui/Layout';
import { draftWords } from '@/words/staff-draft';
import { useWords } from '@/words/use-words';
import type { Pointed } from './content';

const patience = 400;

/** Chooses published announcements of the own offices by words of their titles; taking one away asks first. */
export function RelationPick({
  name,
  label,
  chosen,
  most = 20,
  without,
  onChange,
}: {
  name: string;
  label: string;
  chosen: readonly Pointed[];
  most?: number;
  /** The announcement itself, which cannot point to itself. */
  without: string | undefined;
  onChange: (chosen: Pointed[]) => void;
}) {
  const t = useWords(draftWords);
  const [words, setWords] = useState('');
  const [q, setQ] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setQ(words.trim()), patience);
    return () => clearTimeout(timer);
  }, [words]);
  const found = useQuery(q === '' ? undefined : `staff/pick/${q}`, () =>
    api(listStaffAnnouncements, { query: { state: 'published', q, limit: 8 } }),
  );
  const offered = (found.data?.items ?? []).filter(
    ({ id }) => id !== without && !chosen.some((each) => each.id === id),
  );
  async function remove(id: string): Promise<void> {
    const question = { title: t('removeTitle'), text: t('removeText'), yes: t('removeYes'), no: t('removeNo') };
    if (await confirm({ ...question, danger: true })) onChange(chosen.filter((each) => each.id !== id));
  }
  return (
    <Stack gap="small">
      {chosen.length < most ? (
        <Field name={name} label={label} hint={t('pickHint')} optional max={60} value={words} onChange={setWords} />
      ) : (
        <Copy kind="strong">{label}</Copy>
      )}
      {chosen.map(({ id, title }) => (
        <Button key={id} kind="plain" fit icon="close" label={t('remove', { title })} onPress={() => void remove(id)}>
          {title}
        </Button>
      ))}
      {q !== '' && found.data && offered.length === 0 ? <Copy kind="secondary">{t('pickNone')}</Copy> : null}
      {chosen.length < most && q !== ''
        ? offered.map(({ id, title }) => (
            <Button
              key={id}
              kind="quiet"
              fit
              icon="plus"
              label={t('add', { title })}
              onPress={() => {
                onChange([...chosen, { id, title }]);
                setWords('');
              }}
            >
              {title}
            </Button>
          ))
        : null}
    </Stack>
  );
}
