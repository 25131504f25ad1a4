import type { AnnouncementListed } from '@minxin/shared/announcements/announcement';
import type { Degraded, Home } from '@minxin/shared/home/home';
import type { Caller } from '../platform/caller.ts';
import type { Language } from '@minxin/shared/language';

export interface HomeParts {
  announcements: {
    latest(limit: number, region: string | undefined, language: Language): Promise<AnnouncementListed[]>;
  };
  posts(region: string | undefined, language: Language): Promise<Home['posts']>;
  services(language: Language): Promise<Home['services']>;
  mine(caller: Caller): Promise<Home['mine']>;
  sources: { degraded(): Promise<Degraded[]> };
}

export interface HomePage {
  read(region: string | undefined, caller: Caller, language: Language): Promise<Home>;
}

const announcementsShown = 10;

/** The first page in one answer: every part comes from the feature it belongs to. */
export function createHome({ announcements, posts, services, mine, sources }: HomeParts): HomePage {
  return {
    async read(region, caller, language) {
      const [latest, recent, frequent, own, degraded] = await Promise.all([
        announcements.latest(announcementsShown, region, language),
        posts(region, language),
        services(language),
        mine(caller),
        sources.degraded(),
      ]);
      return { announcements: latest, posts: recent, services: frequent, ...(own && { mine: own }), degraded };
    },
  };
}
