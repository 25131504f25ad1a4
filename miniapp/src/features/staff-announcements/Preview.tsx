import { Card } from '@/ui/Card';
import { Copy, Heading } from '@/ui/Copy';
import { Stack } from '@/ui/Layout';
import { RichBody } from '@/ui/RichBody';
import { editorWords } from '@/words/staff-editor';
import { useWords } from '@/words/use-words';
import { useShownPictures } from './use-pictures';

/** An announcement as its readers will see it. */
export function Preview({
  content: { title, summary, bodyHtml, documentNumber },
  lang = 'zh-CN',
}: {
  content: { title: string; summary: string; bodyHtml: string; documentNumber?: string | null };
  lang?: string;
}) {
  const t = useWords(editorWords);
  const html = useShownPictures(bodyHtml);
  return (
    <Card as="article">
      <Stack>
        <Heading level={2} lang={title ? lang : undefined}>
          {title || t('untitled')}
        </Heading>
        {documentNumber ? <Copy kind="secondary">{documentNumber}</Copy> : null}
        {summary ? (
          <Copy kind="secondary" lang={lang}>
            {summary}
          </Copy>
        ) : null}
        <RichBody html={html} lang={lang} />
      </Stack>
    </Card>
  );
}
