import type { Findable } from '../platform/searchable.ts';
import { serviceIdsAfter, servicesByIds } from './services.repository.ts';

/** What everybody may find of service items: names, what people call them, conditions and materials. */
export const findableServices: Findable = {
  byIds: async (manager, ids) =>
    (await servicesByIds(manager, ids)).map(({ id, name, keywords, guide, officeId, verifiedAt }) => ({
      id,
      title: name,
      text: [...guide.conditions, ...guide.materials.map((material) => material.name)].join(' '),
      alias: [keywords, ...Object.values(guide.names)].join(' '),
      officeId,
      columnId: null,
      regionCode: null,
      publishedAt: verifiedAt,
      expiresOn: null,
      ended: false,
    })),
  idsAfter: serviceIdsAfter,
};
