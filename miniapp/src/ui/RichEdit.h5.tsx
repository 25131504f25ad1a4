import { useEffect, useId, useRef, type ClipboardEvent } from 'react';
import { toast } from '@/ui/toast';
import { richWords } from '@/words/staff-rich';
import { useWords } from '@/words/use-words';
import { cleanRich, losesPictures } from './clean-rich';
import { classes } from './classes';
import field from './Field.module.scss';
import { Icon } from './Icon';
import { showPictures, withoutSources } from './rich-pictures';
import { escaped } from './rich-text';
import styles from './RichEdit.module.scss';
import type { RichEditProps } from './RichEdit.types';
import { RichTools } from './RichTools.h5';

export function RichEdit({ name, label, value, lang = 'zh-CN', error, pictures, onChange }: RichEditProps) {
  const t = useWords(richWords);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const told = useRef<string>();

  // The box is the browser's while somebody types; it is written anew only when the text came from elsewhere.
  useEffect(() => {
    if (!box.current || value === told.current) return;
    box.current.innerHTML = withoutSources(cleanRich(value)) || '<p><br></p>';
    if (pictures) showPictures(box.current, pictures.addressOf);
    told.current = value;
  }, [value, pictures]);

  function tell(): void {
    const html = cleanRich(box.current?.innerHTML ?? '');
    told.current = html;
    onChange(html);
  }

  function paste(event: ClipboardEvent): void {
    event.preventDefault();
    const html = event.clipboardData.getData('text/html');
    const text = event.clipboardData.getData('text/plain');
    const lines = text.split(/\r?\n/);
    const typed = lines.length > 1 ? lines.map((each) => `<p>${escaped(each)}</p>`).join('') : escaped(text);
    document.execCommand('insertHTML', false, html ? cleanRich(html) : typed);
    if (html && losesPictures(html)) toast(t('dropped'), 'warn');
  }

  return (
    <div className={field.field}>
      <span id={id} className={field.label}>
        {label}
      </span>
      <p id={`${id}-hint`} className={field.hint}>
        {t('paste')}
      </p>
      <div className={classes(styles.frame, error && field.wrong)}>
        <RichTools box={box} tell={tell} pictures={pictures} />
        <div
          ref={box}
          className={styles.box}
          contentEditable
          role="textbox"
          aria-multiline
          aria-labelledby={id}
          aria-describedby={classes(`${id}-hint`, error && `${id}-error`)}
          aria-invalid={error ? true : undefined}
          data-field={name}
          lang={lang}
          tabIndex={0}
          onFocus={() => document.execCommand('defaultParagraphSeparator', false, 'p')}
          onInput={tell}
          onPaste={paste}
          onDrop={(event) => event.preventDefault()}
        />
      </div>
      {error ? (
        <p id={`${id}-error`} className={field.error}>
          <Icon name="error" /> {error}
        </p>
      ) : null}
    </div>
  );
}
