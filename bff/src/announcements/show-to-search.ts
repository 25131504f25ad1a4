import { textOfHtml } from '../platform/html/clean-html.ts';
import type { Findable } from '../platform/searchable.ts';
import { endedBy, publicIdsAfter, publicOnes, titlesInOtherLanguages } from './show-to-search.repository.ts';

/** What everybody may find of announcements: public ones, with their numbers and their titles in other languages. */
export const findableAnnouncements: Findable = {
  async byIds(manager, ids) {
    const rows = await publicOnes(manager, ids);
    const others = await titlesInOtherLanguages(manager, ids);
    const titles = Map.groupBy(others, ({ announcementId }) => announcementId);
    return rows.map(({ id, title, summary, bodyHtml, validity, ...row }) => ({
      id,
      title,
      text: `${summary} ${textOfHtml(bodyHtml)}`.trim(),
      alias: [row.documentNumber, row.indexNumber, ...(titles.get(id) ?? []).map((text) => text.title)]
        .filter((each) => each !== null)
        .join(' '),
      officeId: row.officeId,
      columnId: row.columnId,
      regionCode: row.regionCode === '' ? null : row.regionCode,
      publishedAt: row.publishedAt,
      expiresOn: row.expiresOn,
      ended: validity === 'repealed' || validity === 'expired',
    }));
  },
  alongWith: endedBy,
  idsAfter: publicIdsAfter,
};
