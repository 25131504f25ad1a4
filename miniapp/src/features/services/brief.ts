import type { ServiceListed } from '@minxin/shared/services/service';
import type { servicesWords } from '@/words/services';
import type { Translate } from '@/words/words';

type Says = Translate<(typeof servicesWords)['zh-CN']>;
type Promise = Pick<ServiceListed, 'visits' | 'promiseDays'>;

/** How often one must come. */
export const visitsOf = (t: Says, { visits }: Promise): string =>
  visits === 0 ? t('noVisit') : t('visits', { n: visits });

/** How long it takes at most. */
export const daysOf = (t: Says, { promiseDays }: Promise): string =>
  promiseDays === 0 ? t('onSpot') : t('days', { n: promiseDays });
