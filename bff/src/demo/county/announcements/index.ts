import type { DemoAnnouncement, ResolvedAnnouncement } from '../announcement-types.ts';
import { about } from './about.ts';
import { builds } from './builds.ts';
import { fillAll, instantOf } from './dates.ts';
import { farms } from './farms.ts';
import { interactions } from './interactions.ts';
import { livelihood } from './livelihood.ts';
import { livelihoodServices } from './livelihood-services.ts';
import { news } from './news.ts';
import { notices } from './notices.ts';
import { noticesLand } from './notices-land.ts';
import { policies } from './policies.ts';
import { policiesBusiness } from './policies-business.ts';
import { policiesOlder } from './policies-older.ts';
import { schools } from './schools.ts';
import { unpublished } from './unpublished.ts';
import { work } from './work.ts';
import { workExam } from './work-exam.ts';

const all: readonly DemoAnnouncement[] = [
  ...notices,
  ...noticesLand,
  ...policies,
  ...policiesBusiness,
  ...policiesOlder,
  ...livelihood,
  ...livelihoodServices,
  ...work,
  ...workExam,
  ...schools,
  ...farms,
  ...builds,
  ...interactions,
  ...news,
  ...about,
  ...unpublished,
];

/** All announcements of the county as they stand at `now`, dates in texts filled in. */
export function demoAnnouncements(now: Date): ResolvedAnnouncement[] {
  return all.map((one) => {
    const publishedAt = instantOf(now, one.publishedDaysAgo, one.at);
    return { ...fillAll(one, publishedAt), publishedAt };
  });
}
