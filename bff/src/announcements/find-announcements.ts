import type { Language } from '@minxin/shared/language';
import type { Database } from '../platform/persistence/database.ts';
import { announcementsByIds, translatedTitles } from './announcements.repository.ts';

/** What others may know of an announcement without reading it. */
export interface AnnouncementKnown {
  title: string;
  summary: string;
  lang: Language;
  officeId: string;
  columnId: string;
  publishedAt: string | null;
  withdrawn: boolean;
}

/**
 * Finds public and withdrawn announcements by id, with titles in a language; anything else is left out. Two reads,
 * however many are asked for.
 */
export async function findAnnouncements(
  database: Database,
  ids: readonly string[],
  language: Language,
): Promise<ReadonlyMap<string, AnnouncementKnown>> {
  const rows = await announcementsByIds(database.read, [...new Set(ids)]);
  const shown = rows.filter(({ state }) => state === 'published' || state === 'withdrawn');
  const wanted = language === 'zh-CN' ? [] : shown.map((row) => row.id);
  const texts = new Map(
    (await translatedTitles(database.read, wanted, language)).map((text) => [text.announcementId, text]),
  );
  return new Map(
    shown.map(({ id, title, summary, officeId, columnId, publishedAt, state }) => {
      const text = texts.get(id);
      const words = {
        title: text?.title ?? title,
        summary: text?.summary ?? summary,
        lang: text?.lang ?? ('zh-CN' as const),
      };
      return [id, { ...words, officeId, columnId, publishedAt, withdrawn: state === 'withdrawn' }] as const;
    }),
  );
}
