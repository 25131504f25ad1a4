import { cityAndBusinessArticles } from './knowledge/city-and-business.ts';
import { householdAndFamilyArticles } from './knowledge/household-and-family.ts';
import { ruralAndPlatformArticles } from './knowledge/rural-and-platform.ts';
import { securityAndHealthArticles } from './knowledge/security-and-health.ts';
import { welfareAndHousingArticles } from './knowledge/welfare-and-housing.ts';
import type { KnowledgeSeed } from './types.ts';

/** Every reviewed question and answer of the county. */
export const knowledge: KnowledgeSeed[] = [
  ...householdAndFamilyArticles,
  ...securityAndHealthArticles,
  ...welfareAndHousingArticles,
  ...cityAndBusinessArticles,
  ...ruralAndPlatformArticles,
];
