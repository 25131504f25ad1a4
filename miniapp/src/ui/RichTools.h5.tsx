import { useRef, useState, type MouseEvent, type RefObject } from 'react';
import { richWords } from '@/words/staff-rich';
import { useWords } from '@/words/use-words';
import { Button } from './Button';
import { Field } from './Field';
import styles from './RichEdit.module.scss';

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
export function RichTools({ box, tell }: { box: RefObject<HTMLDivElement>; tell: () => void }) {
  const t = useWords(richWords);
  const [linking, setLinking] = useState(false);
  const [address, setAddress] = useState('https://');
  const place = useRef<Range>();

  function act(command: string, value?: string): void {
    if (!box.current?.contains(document.getSelection()?.anchorNode ?? null)) box.current?.focus();
    document.execCommand(command, false, value);
    tell();
  }
  function askLink(): void {
    const selection = document.getSelection();
    if (!selection?.rangeCount || !box.current?.contains(selection.anchorNode)) return;
    place.current = selection.getRangeAt(0).cloneRange();
    setLinking(true);
  }
  function link(): void {
    const selection = document.getSelection();
    if (!place.current || !selection) return;
    box.current?.focus();
    selection.removeAllRanges();
    selection.addRange(place.current);
    if (place.current.collapsed) document.execCommand('insertText', false, address);
    else document.execCommand('createLink', false, address);
    setLinking(false);
    tell();
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
        {tool('link', askLink)}
        {tool('unlink', () => act('unlink'))}
        {tool('undo', () => act('undo'))}
      </div>
      {linking ? (
        <div className={styles.link}>
          <Field name="address" label={t('address')} value={address} max={2000} onChange={setAddress} />
          <Button kind="plain" fit onPress={link}>
            {t('apply')}
          </Button>
          <Button kind="quiet" fit onPress={() => setLinking(false)}>
            {t('cancel')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
