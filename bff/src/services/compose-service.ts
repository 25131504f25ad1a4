import type { ServiceDraft } from '@minxin/shared/services/service';
import type { ServiceRow } from './services.entity.ts';

const unranked = 1000;

/** The row of a guide: what lists need is taken out of it, so that the two cannot differ. */
export function composeService(
  guide: ServiceDraft,
  rest: Pick<ServiceRow, 'id' | 'verifiedAt' | 'changedAt' | 'version'>,
): ServiceRow {
  return {
    ...rest,
    officeId: guide.officeId,
    name: guide.name,
    keywords: guide.keywords.join(' '),
    lifecycle: guide.lifecycle,
    forPersons: guide.targets.includes('1'),
    forOrganisations: guide.targets.some((target) => target !== '1'),
    rank: guide.popular ?? unranked,
    guide,
  };
}
