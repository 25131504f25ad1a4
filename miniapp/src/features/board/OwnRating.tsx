import type { Ticket } from '@minxin/shared/tickets/ticket';
import { writtenIn } from '@/platform/written-in';
import { Facts } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { actWords } from '@/words/ticket-acts';
import { ratingWords } from '@/words/ticket-names';
import { useWords } from '@/words/use-words';

/** What the citizen said about the answer, in the official word and the own ones. */
export function OwnRating({ rating: { level, comment } }: { rating: NonNullable<Ticket['rating']> }) {
  const t = useWords(actWords);
  const word = useWords(ratingWords);
  const value = (
    <>
      {word(level as 1)}
      {comment ? (
        <Copy lines lang={writtenIn(comment)}>
          {comment}
        </Copy>
      ) : null}
    </>
  );
  return <Facts items={[{ name: t('yourRating'), value }]} />;
}
