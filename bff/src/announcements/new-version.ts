import type { EntityManager } from 'typeorm';
import type { Outbox } from '../platform/outbox/outbox.ts';
import type { AnnouncementRow, CorrectedText } from './announcement.entity.ts';
import { corrected } from './announcements.events.ts';
import { searchable } from './announcement.rules.ts';
import { addVersions, lastVersionNumber, replaceSomeTexts } from './editing.repository.ts';

interface NewText {
  title: string;
  summary: string;
  bodyHtml: string;
  note: string;
  /** Whether everybody may see what it changes; not unless somebody decided so. */
  showDifference?: boolean;
  personalDataReason?: string | null;
  /** The translations made from it; those of other languages keep the number of the version they were made from. */
  translations?: CorrectedText[];
}

/** Makes another text of a public announcement its newest version; the older ones stay. Answers the change of the row. */
export async function newVersion(
  { outbox }: { outbox: Outbox },
  manager: EntityManager,
  row: AnnouncementRow,
  text: NewText,
  at: string,
): Promise<Partial<AnnouncementRow>> {
  const { title, summary, bodyHtml, note, translations = [] } = text;
  const number = (await lastVersionNumber(manager, row.id)) + 1;
  const showsDifference = text.showDifference ?? false;
  await addVersions(manager, [{ announcementId: row.id, number, at, note, title, summary, bodyHtml, showsDifference }]);
  await replaceSomeTexts(
    manager,
    row.id,
    translations.map((each) => ({ announcementId: row.id, ...each, madeFrom: number })),
  );
  await outbox.record(manager, corrected(row));
  const searchText = searchable(title, row.documentNumber, summary);
  const reason = text.personalDataReason ?? row.personalDataReason;
  return { title, summary, bodyHtml, searchText, correction: null, personalDataReason: reason };
}
