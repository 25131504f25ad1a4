import { useRef, useState, type MouseEvent, type RefObject } from 'react';
import { richWords } from '@/words/staff-rich';
import { useWords } from '@/words/use-words';
import { Button } from './Button';
import { Field } from './Field';
import styles from './RichEdit.module.scss';
import type { Pictures } from './RichEdit.types';
import { RichPicture } from './RichPicture.h5';
import { changeTable, emptyTable } from './rich-table';

const tools = [
  ['p', 'formatBlock', 'p'],
  ['h2', 'formatBlock', 'h2'],
  ['h3', 'formatBlock', 'h3'],
  ['bold', 'bold'],
  ['ul', 'insertUnorderedList'],
  ['ol', 'insertOrderedList'],
  ['quote', 'formatBlock', 'blockquote'],
] as const;

/** The tools above the text; they act on what is selected in it. */
export function RichTools({
  box,
  tell,
  pictures,
}: {
  box: RefObject<HTMLDivElement>;
  tell: () => void;
  pictures: Pictures | undefined;
}) {
  const t = useWords(richWords);
  const [asking, setAsking] = useState<'link' | 'picture'>();
  const [address, setAddress] = useState('https://');
  const place = useRef<Range>();

  function act(command: string, value?: string): void {
    if (!box.current?.contains(document.getSelection()?.anchorNode ?? null)) box.current?.focus();
    document.execCommand(command, false, value);
    tell();
  }
  function ask(what: 'link' | 'picture'): void {
    const selection = document.getSelection();
    const isInside = selection?.rangeCount && box.current?.contains(selection.anchorNode);
    if (what === 'link' && !isInside) return;
    place.current = isInside ? selection.getRangeAt(0).cloneRange() : undefined;
    setAsking(what);
  }
  function goBack(): boolean {
    const selection = document.getSelection();
    box.current?.focus();
    if (!place.current || !selection) return false;
    selection.removeAllRanges();
    selection.addRange(place.current);
    return true;
  }
  function link(): void {
    if (!goBack()) return;
    if (place.current?.collapsed) document.execCommand('insertText', false, address);
    else document.execCommand('createLink', false, address);
    setAsking(undefined);
    tell();
  }
  function picture(html: string, shownAt: string): void {
    if (goBack()) document.execCommand('insertHTML', false, html);
    else box.current?.insertAdjacentHTML('beforeend', `<p>${html}</p>`);
    for (const each of box.current?.querySelectorAll('img[data-file]:not([src])') ?? [])
      each.setAttribute('src', shownAt);
    setAsking(undefined);
    tell();
  }
  function table(act: 'row' | 'column' | 'dropRow'): void {
    const node = document.getSelection()?.anchorNode ?? null;
    if (box.current?.contains(node) && changeTable(node, act)) tell();
  }
  // Pressing a tool must not take the selection out of the text.
  const stay = (event: MouseEvent) => event.preventDefault();
  const tool = (name: keyof (typeof richWords)['zh-CN'], press: () => void) => (
    <button key={name} type="button" className={styles.tool} onMouseDown={stay} onClick={press}>
      {t(name)}
    </button>
  );
  return (
    <>
      <div className={styles.tools} role="toolbar" aria-label={t('tools')}>
        {tools.map(([name, command, value]) => tool(name, () => act(command, value)))}
        {tool('link', () => ask('link'))}
        {tool('unlink', () => act('unlink'))}
        {pictures ? tool('picture', () => ask('picture')) : null}
        {tool('table', () => act('insertHTML', emptyTable))}
        {(['row', 'column', 'dropRow'] as const).map((name) => tool(name, () => table(name)))}
        {tool('undo', () => act('undo'))}
      </div>
      {asking === 'picture' && pictures ? (
        <RichPicture pictures={pictures} insert={picture} close={() => setAsking(undefined)} />
      ) : null}
      {asking === 'link' ? (
        <div className={styles.link}>
          <Field name="address" label={t('address')} value={address} max={2000} onChange={setAddress} />
          <Button kind="plain" fit onPress={link}>
            {t('apply')}
          </Button>
          <Button kind="quiet" fit onPress={() => setAsking(undefined)}>
            {t('cancel')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
