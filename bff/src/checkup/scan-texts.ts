import type { CheckedText } from '../announcements/index.ts';
import { nowText } from '../platform/clock.ts';
import { textOfHtml } from '../platform/html/clean-html.ts';
import { hostPortOf } from '../platform/upstream/address-rules.ts';
import type { CheckupParts } from './checkup-parts.ts';
import type { LinkRow, MarkRow, PlaceRow } from './checkup.entity.ts';
import {
  addLinks,
  followHosts,
  marksOfTexts,
  never,
  placesOfTexts,
  replaceMarks,
  replacePlaces,
} from './checkup.repository.ts';
import { damagedSpots, linkIdOf, linksIn, wholeAddress } from './text-marks.rules.ts';

const batch = 50;

/**
 * Reads the next public texts after an id and keeps which links stand in them and what is wrong with them; answers
 * where to go on, or `''` at the end. Walking through everything again and again needs no event that may be missed.
 */
export async function scanTexts(parts: CheckupParts, after: string): Promise<string> {
  const { database, announcements, files, linkHosts, clock } = parts;
  const now = nowText(clock);
  if (after === '') await database.write((manager) => followHosts(manager, linkHosts, now));
  const texts = await announcements.checks.textsAfter(after, batch);
  if (texts.length === 0) return '';
  const ids = texts.map((text) => text.id);
  const places = Map.groupBy(await placesOfTexts(database.read, ids), (row) => row.announcementId);
  const marks = Map.groupBy(await marksOfTexts(database.read, ids), (row) => row.announcementId);
  const attached = texts.flatMap((text) => text.attachments.map((file) => file.id));
  const kept = await files.find(database.read, attached);
  const changes = texts.flatMap((text) => {
    const links = linksOf(text, linkHosts, now);
    const newPlaces = links.map((link) => ({ announcementId: text.id, linkId: link.id, officeId: text.officeId }));
    const newMarks = marksFor(text, kept, now);
    const isSame =
      same(newPlaces, places.get(text.id) ?? [], placeKey) && same(newMarks, marks.get(text.id) ?? [], markKey);
    return isSame ? [] : [{ id: text.id, links, newPlaces, newMarks }];
  });
  if (changes.length > 0)
    await database.write(async (manager) => {
      await addLinks(
        manager,
        changes.flatMap((change) => change.links),
      );
      for (const { id, newPlaces, newMarks } of changes) {
        await replacePlaces(manager, id, newPlaces);
        await replaceMarks(manager, id, newMarks);
      }
    });
  return texts.length < batch ? '' : ids.at(-1)!;
}

function linksOf({ bodyHtml, sourceUrl }: CheckedText, hosts: readonly string[], now: string): LinkRow[] {
  const urls = new Set([...linksIn(bodyHtml), ...(sourceUrl === null ? [] : wholeAddress(sourceUrl))]);
  return [...urls].map((url) => {
    const host = hostPortOf(new URL(url));
    const isListed = hosts.includes(host);
    const row = { id: linkIdOf(url), url, host, reason: null, checkedAt: null, failingSince: null };
    return { ...row, state: isListed ? 'waiting' : 'unchecked', dueAt: isListed ? now : never };
  });
}

function marksFor(
  { id, officeId, title, summary, bodyHtml, attachments }: CheckedText,
  kept: ReadonlyMap<string, unknown>,
  since: string,
): MarkRow[] {
  const figures = {
    'text-damaged': damagedSpots(`${title}\n${summary}\n${textOfHtml(bodyHtml)}`),
    'attachment-missing': attachments.filter((file) => !kept.has(file.id)).length,
  };
  return (Object.keys(figures) as Array<keyof typeof figures>)
    .filter((rule) => figures[rule] > 0)
    .map((rule) => ({ announcementId: id, rule, officeId, figure: figures[rule], since }));
}

const placeKey = (row: PlaceRow) => `${row.linkId} ${row.officeId}`;
// Since when stays as it was first seen.
const markKey = (row: MarkRow) => `${row.rule} ${row.officeId} ${row.figure}`;

function same<R>(some: readonly R[], others: readonly R[], keyOf: (row: R) => string): boolean {
  const known = new Set(others.map(keyOf));
  return some.length === others.length && some.every((row) => known.has(keyOf(row)));
}
