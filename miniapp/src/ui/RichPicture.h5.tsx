import { useState } from 'react';
import type { PickedFile } from '@/platform/picked-file';
import { richWords } from '@/words/staff-rich';
import { useWords } from '@/words/use-words';
import { Button } from './Button';
import { Check } from './Choice';
import { Field } from './Field';
import { FilePick } from './FilePick';
import { escaped } from './rich-text';
import type { Pictures } from './RichEdit.types';
import styles from './RichEdit.module.scss';

const kinds = ['jpg', 'jpeg', 'png', 'gif', 'webp'];

/** Chooses a picture and says what it shows, or that it is decoration; both before it stands in the text. */
export function RichPicture({
  pictures,
  insert,
  close,
}: {
  pictures: Pictures;
  insert: (html: string, address: string) => void;
  close: () => void;
}) {
  const t = useWords(richWords);
  const [path, setPath] = useState<string>();
  const [name, setName] = useState('');
  const [alt, setAlt] = useState('');
  const [decorative, setDecorative] = useState(false);
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  async function choose(file: PickedFile): Promise<void> {
    setBusy(true);
    setName(file.name);
    setPath(await pictures.keep(file));
    setBusy(false);
  }
  async function put(): Promise<void> {
    if (!path || (!decorative && alt.trim() === '')) return setMissing(true);
    const said = decorative ? '' : escaped(alt.trim());
    insert(`<img data-file="${path}" alt="${said}">`, await pictures.addressOf(path));
  }
  return (
    <div className={styles.link}>
      <FilePick name="picture" extensions={kinds} disabled={busy} onPick={(file) => void choose(file)}>
        {path ? name : t('pick')}
      </FilePick>
      <Field
        name="alt"
        label={t('alt')}
        value={alt}
        max={200}
        disabled={decorative}
        error={missing && !decorative && alt.trim() === '' ? t('altNeeded') : undefined}
        onChange={setAlt}
      />
      <Check name="decorative" label={t('decorative')} value={decorative} onChange={setDecorative} />
      <Button kind="plain" fit disabled={!path} busy={busy} onPress={() => void put()}>
        {t('insert')}
      </Button>
      <Button kind="quiet" fit onPress={close}>
        {t('cancel')}
      </Button>
    </div>
  );
}
