import type { TicketKind } from '@minxin/shared/tickets/states';
import { addHistories } from './add-histories.ts';
import type { TicketHistory } from './history-row.ts';
import { momentOf, type TicketParts } from './parts.ts';
import { cleanLine, cleanText, instantFrom } from './source-text.rules.ts';

/** One row of an older message board, as exported. */
interface SourceMessage {
  留言编号: string;
  留言用户: string;
  留言主题: string;
  留言时间: string;
  留言详情: string;
  答复意见: string;
  答复时间: string;
}

export interface ImportSettings {
  /** Names the board of origin; with the number it makes the source id. */
  source: string;
  kind: TicketKind;
  officeId: string | null;
  /** Show on the board; whoever imports answers for the consent given there. */
  publish: boolean;
}

export interface ImportOutcome {
  added: number;
  unchanged: number;
  refused: Array<{ sourceId: string; reason: string }>;
}

/** Brings one batch of an older board in as closed tickets with their original times; the same batch again adds nothing. */
export async function importTickets(
  parts: TicketParts,
  settings: ImportSettings,
  batch: readonly unknown[],
): Promise<ImportOutcome> {
  const histories: TicketHistory[] = [];
  const refused: ImportOutcome['refused'] = [];
  for (const each of batch) {
    const read = historyOf(each, settings);
    if ('reason' in read) refused.push(read);
    else histories.push(read);
  }
  const moment = await momentOf(parts);
  const done = await parts.database.write((manager) => addHistories(parts, manager, moment, histories));
  return { ...done, refused };
}

function historyOf(given: unknown, settings: ImportSettings): TicketHistory | { sourceId: string; reason: string } {
  const message = (given ?? {}) as Partial<Record<keyof SourceMessage, unknown>>;
  const field = (name: keyof SourceMessage) => (typeof message[name] === 'string' ? message[name] : '');
  const number = cleanLine(field('留言编号'));
  const sourceId = `${settings.source}:${number}`;
  const title = cleanLine(field('留言主题'));
  const body = cleanText(field('留言详情'));
  const reply = cleanText(field('答复意见'));
  const submittedAt = instantFrom(field('留言时间'));
  const repliedAt = instantFrom(field('答复时间'));
  if (number === '') return { sourceId, reason: 'no number' };
  if (sourceId.length > 100) return { sourceId: sourceId.slice(0, 100), reason: 'number too long' };
  if (title === '') return { sourceId, reason: 'no title' };
  if (title.length > 200) return { sourceId, reason: 'title longer than 200' };
  if (body === '') return { sourceId, reason: 'no text' };
  if (reply === '') return { sourceId, reason: 'no reply' };
  if (submittedAt === null) return { sourceId, reason: `unreadable time ${field('留言时间').slice(0, 40)}` };
  if (repliedAt === null) return { sourceId, reason: `unreadable reply time ${field('答复时间').slice(0, 40)}` };
  const { kind, officeId, publish } = settings;
  const authorName = cleanLine(field('留言用户')).slice(0, 60) || null;
  return {
    sourceId,
    kind,
    title,
    body,
    state: 'closed',
    submittedAt,
    authorName,
    officeId,
    public: publish,
    published: publish,
    events: [
      { event: 'submitted', at: submittedAt, to: 'submitted' },
      { event: 'answered', at: repliedAt, to: 'visiting', officeId },
      { event: 'closed', at: repliedAt, to: 'closed', officeId },
    ],
    replies: [
      { internalText: reply, publicText: reply, byId: 'import', byName: settings.source, officeId, at: repliedAt },
    ],
  };
}
