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
}: {
  content: { title: string; summary: string; bodyHtml: string; documentNumber?: string | null };
}) {
  const t = useWords(editorWords);
  const html = useShownPictures(bodyHtml);
  return (
    <Card as="article">
      <Stack>
        <Heading level={2} lang={title ? 'zh-CN' : undefined}>
          {title || t('untitled')}
        </Heading>
        {documentNumber ? <Copy kind="secondary">{documentNumber}</Copy> : null}
        {summary ? (
          <Copy kind="secondary" lang="zh-CN">
            {summary}
          </Copy>
        ) : null}
        <RichBody html={html} lang="zh-CN" />
      </Stack>
    </Card>
  );
}
