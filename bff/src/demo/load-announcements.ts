import { addDays, dayOf } from '@minxin/shared/moment';
import type { ImportedAnnouncement } from '../announcements/index.ts';
import type { Minxin } from '../compose.ts';
import type { StaffCaller } from '../platform/caller.ts';
import type { Clock } from '../platform/clock.ts';
import type { ResolvedAnnouncement } from './county/announcement-types.ts';
import { demoAnnouncements } from './county/announcements/index.ts';
import { demoColumns } from './county/columns.ts';
import { regions } from './county/regions.ts';

/** The column tree and its announcements, with attachments and translations. Slugs serve as ids. */
export async function loadAnnouncements(minxin: Minxin, clock: Clock): Promise<void> {
  const now = clock.now();
  const editor = await minxin.accounts.staffNamed('publisher');
  const author: StaffCaller = { kind: 'staff', officeIds: [], ...editor! };
  const given = demoAnnouncements(now);
  const rows: ImportedAnnouncement[] = [];
  for (const one of given) rows.push(rowOf(one, now, await keepAttachments(minxin, one, author), author));
  await minxin.database.write(async (manager) => {
    await minxin.announcements.addColumns(
      manager,
      demoColumns.map(({ slug, parent, ownerOfficeSlug, staticReason, ...column }) => ({
        ...column,
        id: slug,
        parentId: parent,
        ownerOfficeId: ownerOfficeSlug,
        staticReason: staticReason ?? null,
      })),
    );
    await minxin.announcements.importMany(manager, rows);
  });
}

async function keepAttachments(minxin: Minxin, one: ResolvedAnnouncement, author: StaffCaller): Promise<string[]> {
  const ids: string[] = [];
  for (const { name, text } of one.attachments ?? []) {
    ids.push((await minxin.files.keep(name, Buffer.from(text), author)).id);
  }
  return ids;
}

const codeOfTown = new Map(regions.map(({ slug, code }) => [slug, code]));

function rowOf(one: ResolvedAnnouncement, now: Date, attachments: string[], author: StaffCaller): ImportedAnnouncement {
  const at = one.publishedAt.toISOString();
  const inDays = (days: number) => addDays(dayOf(now), days);
  const isPublic = one.state === 'published' || one.state === 'withdrawn';
  return {
    id: one.slug,
    columnId: one.columnSlug,
    officeId: one.officeSlug,
    ...(one.regionTown && { regionCode: codeOfTown.get(one.regionTown)! }),
    state: one.state,
    title: one.title,
    summary: one.summary,
    bodyHtml: one.bodyHtml,
    documentNumber: one.documentNumber ?? null,
    indexNumber: one.indexNumber ?? null,
    writtenOn: one.writtenOn ?? null,
    validity: one.validity,
    effectiveFrom: one.effectiveFrom ?? null,
    expiresOn: one.expiresInDays === undefined ? null : inDays(one.expiresInDays),
    topics: one.topics,
    audience: one.audience,
    lifecycle: one.lifecycle ?? null,
    publishedAt: isPublic ? at : null,
    scheduledFor: one.state === 'scheduled' ? at : null,
    pinnedUntil: one.pinned ? new Date(now.getTime() + one.pinned.untilDaysAhead * 86_400_000).toISOString() : null,
    createdAt: isPublic ? at : now.toISOString(),
    author: { id: author.id, name: author.displayName },
    attachments,
    interprets: one.interprets ?? [],
    translations: Object.entries(one.translations ?? {}).map(([lang, text]) => ({ lang: lang as 'en', ...text })),
    ...(one.withdrawReason && { withdrawal: { at: now.toISOString(), reason: one.withdrawReason } }),
    ...(one.correction && { correction: { at: now.toISOString(), ...one.correction } }),
  };
}
