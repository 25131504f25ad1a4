import type { ErrorKind, ErrorReport } from '@minxin/shared/feedback/feedback';
import type { CreatedTicket } from '@minxin/shared/tickets/ticket';
import type { Announcements } from '../announcements/index.ts';
import type { Call, CitizenCaller } from '../platform/caller.ts';
import { nowText, type Clock } from '../platform/clock.ts';
import type { Database } from '../platform/persistence/database.ts';
import type { Tickets } from '../tickets/index.ts';
import { addReport, countUp } from './feedback.repository.ts';

export interface ReportingParts {
  database: Database;
  clock: Clock;
  announcements: Announcements;
  tickets: Pick<Tickets, 'submit'>;
}

// Staff read tickets in Chinese, whatever language the reader has chosen.
const kindNames: Record<ErrorKind, string> = {
  wrong: '内容有误',
  outdated: '内容过时',
  typo: '错别字',
  'broken-link': '链接或附件打不开',
  other: '其他',
};

/**
 * Turns an error report into a ticket that asks the publishing office to look, never public. The tie between both is
 * made after the ticket: a call that breaks off in between is not acknowledged, and its repetition makes up for it.
 */
export async function reportError(
  { database, clock, announcements, tickets }: ReportingParts,
  { caller, once }: Call,
  announcementId: string,
  { kind, quote, text }: ErrorReport,
): Promise<CreatedTicket> {
  const { title, office, documentNumber } = await announcements.read(announcementId, 'zh-CN');
  const named = documentNumber === null ? `《${title}》` : `《${title}》（${documentNumber}）`;
  const ticket = await tickets.submit(caller as CitizenCaller, once, {
    kind: 'suggestion',
    title: `纠错：${title}`.slice(0, 100),
    body: [
      `公告：${named}`,
      `地址：/notices/detail?id=${announcementId}`,
      `问题：${kindNames[kind]}`,
      ...(quote === undefined ? [] : [`原文：“${quote}”`]),
      `说明：${text}`,
    ].join('\n'),
    public: false,
    wishedOfficeId: office.id,
    aboutOfficeId: null,
  });
  const at = nowText(clock);
  await database.write(async (manager) => {
    if (!(await addReport(manager, { ticketId: ticket.id, announcementId, at }))) return;
    const said = { clear: 0, unclear: 0, comments: 0, reports: 1 };
    await countUp(manager, { announcementId, officeId: office.id, title, ...said, lastAt: at });
  });
  return ticket;
}
