import type { Home } from '@minxin/shared/home/home';
import { routes } from '@/platform/navigation';
import { Rows, Section } from '@/ui/Card';
import { homeWords } from '@/words/home';
import { useWords } from '@/words/use-words';
import { PostRow } from '../board/PostRow';
import { BookingRow } from '../bookings/BookingRow';

/** What lies before the signed-in citizen: where to be, and what is being answered. */
export function HomeMine({ mine }: { mine: NonNullable<Home['mine']> }) {
  const t = useWords(homeWords);
  const tickets = mine.tickets.filter((each) => !ended.includes(each.state));
  if (mine.bookings.length + tickets.length === 0) return null;
  return (
    <Section title={t('mine')} more={{ to: routes.me(), text: t('all') }}>
      <Rows label={t('mine')}>
        {mine.bookings.slice(0, 2).map((each) => (
          <BookingRow key={each.id} booking={each} />
        ))}
        {tickets.slice(0, 2).map((each) => (
          <PostRow key={each.id} post={each} />
        ))}
      </Rows>
    </Section>
  );
}

const ended: readonly string[] = ['closed', 'withdrawn', 'not-accepted'];
