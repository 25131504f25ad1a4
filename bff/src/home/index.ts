import type { Degraded, Home } from '@minxin/shared/home/home';
import type { Language } from '@minxin/shared/language';
import type { Announcements } from '../announcements/index.ts';
import type { Bookings } from '../bookings/index.ts';
import type { Caller } from '../platform/caller.ts';
import type { Services } from '../services/index.ts';
import type { Tickets } from '../tickets/index.ts';

export interface HomeParts {
  announcements: Pick<Announcements, 'latest'>;
  tickets: Pick<Tickets, 'latestPublic' | 'mine'>;
  services: Pick<Services, 'frequent'>;
  bookings: Pick<Bookings, 'mine'>;
  sources: { degraded(): Promise<Degraded[]> };
}

export interface HomePage {
  read(region: string | undefined, caller: Caller, language: Language): Promise<Home>;
}

const shown = { announcements: 10, posts: 6, services: 8, mine: 5 };

/** The first page in one answer: every part comes from the feature it belongs to. */
export function createHome({ announcements, tickets, services, bookings, sources }: HomeParts): HomePage {
  const mineOf = async (caller: Caller): Promise<Home['mine']> => {
    if (caller.kind !== 'citizen') return undefined;
    const [own, booked] = await Promise.all([tickets.mine(caller, shown.mine), bookings.mine(caller.id, shown.mine)]);
    return { tickets: own, bookings: booked };
  };
  return {
    async read(region, caller, language) {
      const [latest, posts, frequent, mine, degraded] = await Promise.all([
        announcements.latest(shown.announcements, region, language),
        tickets.latestPublic(shown.posts),
        services.frequent(shown.services),
        mineOf(caller),
        sources.degraded(),
      ]);
      return { announcements: latest, posts, services: frequent, ...(mine && { mine }), degraded };
    },
  };
}
