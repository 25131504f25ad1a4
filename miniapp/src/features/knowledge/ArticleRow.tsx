import type { Article } from '@minxin/shared/knowledge/article';
import { routes } from '@/platform/navigation';
import { writtenIn } from '@/platform/written-in';
import { Row } from '@/ui/Card';
import { Copy } from '@/ui/Copy';

/** A question with the beginning of its answer. */
export function ArticleRow({ article: { id, question, answer } }: { article: Article }) {
  return (
    <Row
      to={routes.knowledge({ id })}
      title={
        <Copy inline kind="strong" lang={writtenIn(question)}>
          {question}
        </Copy>
      }
      note={
        <Copy inline kind="secondary" lang={writtenIn(answer)}>
          {beginning(answer)}
        </Copy>
      }
    />
  );
}

function beginning(text: string): string {
  const chars = Array.from(text.replace(/\s+/g, ' ').trim());
  return chars.length > 44 ? `${chars.slice(0, 44).join('')}…` : chars.join('');
}
