import type { CheckedLink, LinkState } from '@minxin/shared/checkup/finding';
import type { Page } from '@minxin/shared/page';
import type { Caller } from '../platform/caller.ts';
import { decodeCursor, pageFrom } from '../platform/persistence/keyset.ts';
import type { CheckupParts } from './checkup-parts.ts';
import { linksPage, placesOfLinks } from './checkup.repository.ts';
import { askedFor } from './read-checkup.ts';

const mostPlaces = 10;

/** One page of the links in public texts of the caller's offices. */
export async function listLinks(
  parts: CheckupParts,
  caller: Caller,
  { limit, cursor, state }: { limit: number; cursor?: string | undefined; state?: LinkState | undefined },
): Promise<Page<CheckedLink>> {
  const { read } = parts.database;
  const { officeIds } = await askedFor(parts, caller, undefined);
  const after = cursor === undefined ? undefined : decodeCursor(cursor, ['string'])[0];
  const rows = await linksPage(read, { offices: officeIds, state, after, limit });
  const places = await placesOfLinks(
    read,
    rows.map((row) => row.id),
    officeIds,
  );
  const shown = await parts.announcements.checks.publicOnes(places.map((place) => place.announcementId));
  const byLink = Map.groupBy(places, (place) => place.linkId);
  return pageFrom(
    rows,
    limit,
    (row) => [row.id],
    ({ id, url, state: known, reason, checkedAt, failingSince }) => ({
      id,
      url,
      state: known,
      reason,
      checkedAt,
      failingSince,
      places: (byLink.get(id) ?? [])
        .flatMap(({ announcementId }) => {
          const announcement = shown.get(announcementId);
          return announcement ? [{ id: announcementId, title: announcement.title }] : [];
        })
        .slice(0, mostPlaces),
    }),
  );
}
