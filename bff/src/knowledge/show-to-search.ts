import type { Findable } from '../platform/searchable.ts';
import { publishedArticles, publishedIdsAfter } from './knowledge.repository.ts';

/** What everybody may find of questions and answers: published ones, also by other ways of asking. */
export const findableArticles: Findable = {
  byIds: async (manager, ids) =>
    (await publishedArticles(manager, ids)).map(
      ({ id, question, answer, keywords, similar, officeId, verifiedAt }) => ({
        id,
        title: question,
        text: answer,
        alias: [...keywords, ...similar].join(' '),
        officeId,
        columnId: null,
        regionCode: null,
        publishedAt: verifiedAt,
        expiresOn: null,
        ended: false,
      }),
    ),
  idsAfter: publishedIdsAfter,
};
