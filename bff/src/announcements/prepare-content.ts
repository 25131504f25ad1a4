import type { Draft } from '@minxin/shared/announcements/draft';
import { actorOf, type Caller, type StaffCaller } from '../platform/caller.ts';
import { cleanHtml, imagesIn } from '../platform/html/clean-html.ts';
import type { EditingParts } from './act-on-announcement.ts';
import type { AnnouncementRow, AttachedFile } from './announcement.entity.ts';
import type { RelationRow, TextRow } from './announcement-texts.entity.ts';
import { announcementRefusals } from './announcements.failures.ts';
import { announcementsByIds } from './announcements.repository.ts';
import { openColumn } from './columns/open-column.ts';
import { searchable } from './announcement.rules.ts';

/** What a publisher wrote, checked and cleaned, ready to be kept. */
export interface Prepared {
  fields: Pick<
    AnnouncementRow,
    | ('title' | 'summary' | 'bodyHtml' | 'columnId' | 'regionCode' | 'documentNumber' | 'indexNumber' | 'writtenOn')
    | (
        | 'validity'
        | 'effectiveFrom'
        | 'expiresOn'
        | 'topics'
        | 'subject'
        | 'audience'
        | 'lifecycle'
        | 'attachments'
        | 'searchText'
      )
  >;
  /** Files that are to be called otherwise than when they came. */
  names: ReadonlyMap<string, string>;
  texts(announcementId: string): TextRow[];
  relations(announcementId: string): RelationRow[];
}

/** Cleans every text and checks every id a draft points to; before any transaction, because cleaning takes time. */
export async function prepareContent(
  parts: EditingParts,
  caller: Caller,
  officeId: string,
  given: Draft,
  attached: readonly AttachedFile[] = [],
): Promise<Prepared> {
  const { translations, attachments, interprets, repeals, regionCode, ...rest } = given;
  const texts = translations.map((each) => ({ ...each, bodyHtml: cleanHtml(each.bodyHtml) }));
  const bodyHtml = cleanHtml(given.bodyHtml);
  const images = [bodyHtml, ...texts.map((each) => each.bodyHtml)].flatMap(imagesIn);
  const columnId = await openColumn(parts, given.columnId);
  await refuseUnknownRelations(parts, caller as StaffCaller, interprets, repeals);
  const listed = attachments.map((each) => (typeof each === 'string' ? { id: each } : each));
  const files = await attachedFiles(parts, caller, listed, images, attached);
  return {
    names: new Map(files.filter((file) => file.renamed).map(({ id, name }) => [id, name])),
    fields: {
      ...rest,
      columnId,
      bodyHtml,
      regionCode: await regionFor(parts, officeId, regionCode),
      attachments: files.map(({ renamed: _, ...file }) => file),
      searchText: searchable(given.title, given.documentNumber, given.summary),
    },
    texts: (announcementId) => texts.map((each) => ({ announcementId, ...each, madeFrom: null })),
    relations: (fromId) => [
      ...[...new Set(interprets)].map((toId) => ({ fromId, relation: 'interprets' as const, toId })),
      ...[...new Set(repeals)].map((toId) => ({ fromId, relation: 'repeals' as const, toId })),
    ],
  };
}

async function regionFor({ offices }: EditingParts, officeId: string, code: string | null): Promise<string> {
  if (code === null) return (await offices.find([officeId])).get(officeId)?.regionCode ?? '';
  if (!(await offices.findRegions([code])).has(code)) throw announcementRefusals['unknown-region']();
  return code;
}

// Explaining points to anything public; ending a document is for those who answer for it.
async function refuseUnknownRelations(
  { database }: EditingParts,
  { officeIds }: StaffCaller,
  interprets: readonly string[],
  repeals: readonly string[],
): Promise<void> {
  const found = new Map(
    (await announcementsByIds(database.read, [...interprets, ...repeals])).map((row) => [row.id, row]),
  );
  const isOwn = (id: string) => officeIds.includes(found.get(id)?.officeId ?? '');
  const fits = interprets.every((id) => found.get(id)?.state === 'published' || isOwn(id)) && repeals.every(isOwn);
  if (!fits) throw announcementRefusals['unknown-reference']();
}

// Only what the writer uploaded, or what is attached already: becoming public opens these files to everybody.
async function attachedFiles(
  { files, database }: EditingParts,
  caller: Caller,
  listed: ReadonlyArray<{ id: string; name?: string }>,
  inText: readonly string[],
  attached: readonly AttachedFile[],
): Promise<Array<AttachedFile & { renamed: boolean }>> {
  const named = new Map(listed.map((each) => [each.id, each.name]));
  const ids = [...new Set([...named.keys(), ...inText])];
  const known = await files.find(database.read, ids);
  const kept = new Set(attached.map((file) => file.id));
  return ids.map((id) => {
    const file = known.get(id);
    if (!file || !(kept.has(id) || file.uploadedBy === actorOf(caller)))
      throw announcementRefusals['unknown-reference']();
    const { size, type } = file;
    const name = renamed(file.name, named.get(id));
    const inline = !named.has(id) && { inline: true };
    return { id, name, size, type, scanned: file.scan === 'clean', renamed: name !== file.name, ...inline };
  });
}

// The ending says what the bytes are; only what stands before it is the writer's.
function renamed(present: string, wanted: string | undefined): string {
  if (wanted === undefined) return present;
  const ending = present.slice(present.lastIndexOf('.'));
  const stem = wanted.replaceAll(/[/\\\p{Cc}]/gu, '_');
  const bare = stem.toLowerCase().endsWith(ending.toLowerCase()) ? stem.slice(0, -ending.length) : stem;
  return bare.trim() === '' ? present : `${bare.trim().slice(0, 200 - ending.length)}${ending}`;
}
