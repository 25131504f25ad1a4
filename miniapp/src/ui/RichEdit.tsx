import { useState } from 'react';
import { richWords } from '@/words/staff-rich';
import { useWords } from '@/words/use-words';
import { Copy } from './Copy';
import { Field } from './Field';
import { Stack } from './Layout';
import { RichBody } from './RichBody';
import { htmlOf, isPlain, linesOf } from './rich-text';
import type { RichEditProps } from './RichEdit.types';

export function RichEdit({ name, label, value, error, onChange }: RichEditProps) {
  const t = useWords(richWords);
  const [lines, setLines] = useState({ text: linesOf(value), html: value });
  if (!isPlain(value))
    return (
      <Stack>
        <Copy kind="strong">{label}</Copy>
        <Copy kind="secondary">{t('onlyDesk')}</Copy>
        <RichBody html={value} />
      </Stack>
    );
  const text = lines.html === value ? lines.text : linesOf(value);
  return (
    <Field
      name={name}
      kind="prose"
      rows={14}
      max={60_000}
      label={label}
      hint={t('plain')}
      error={error}
      value={text}
      onChange={(typed) => {
        const html = htmlOf(typed);
        setLines({ text: typed, html });
        onChange(html);
      }}
    />
  );
}
