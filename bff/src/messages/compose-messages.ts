import type { Language, Names } from '@minxin/shared/language';
import type { Message, MessageLink } from '@minxin/shared/messages/message';
import { spokenName } from '@minxin/shared/spoken';
import type { OfficeRow } from '../offices/index.ts';
import { messageWords, type BookingStep, type TicketStep } from './message-words.ts';
import type { MessageRow } from './messages.entity.ts';

/** A title as it is public now; withdrawn ones say so and nothing else. */
export interface PublicTitle {
  title: string;
  lang: Language;
  withdrawn: boolean;
}

/** A column of announcements as far as it is named and stands below another. */
export interface NamedColumn {
  id: string;
  parentId: string | null;
  name: string;
  names: Names;
}

/** Where names and titles are looked up when a message is read. */
export interface Naming {
  /** Titles in a language; what is not public is left out. */
  titles(ids: readonly string[], language: Language): Promise<ReadonlyMap<string, PublicTitle>>;
  columns(): Promise<ReadonlyMap<string, NamedColumn>>;
  offices(ids: readonly string[]): Promise<ReadonlyMap<string, OfficeRow>>;
}

interface Composed {
  title: string;
  lang: Language;
  text: string;
  link: MessageLink | null;
}

/** Composes messages in the reader's language: two reads of names and titles, however many messages. */
export async function composeMessages(
  naming: Naming,
  rows: readonly MessageRow[],
  language: Language,
): Promise<Message[]> {
  const announcementIds = rows.flatMap(({ kind, params }) => (kind === 'announcement' ? [params['id'] ?? ''] : []));
  const officeIds = rows.flatMap(({ params }) => (params['viaKind'] === 'office' ? [params['target'] ?? ''] : []));
  const titles =
    announcementIds.length === 0 ? new Map<string, PublicTitle>() : await naming.titles(announcementIds, language);
  const columns = await naming.columns();
  const offices = await naming.offices(officeIds);
  const words = messageWords[language];
  const days = daysIn(language);

  const follower = ({ viaKind, target = '' }: MessageRow['params']): string => {
    const named = viaKind === 'office' ? offices.get(target) : columns.get(target);
    return viaKind === 'keyword' ? target : named ? spokenName(named, language).name : '';
  };
  const ofAnnouncement = ({ params }: MessageRow): Composed => {
    const found = titles.get(params['id'] ?? '');
    const shown = found && !found.withdrawn ? found : { title: words.withdrawn, lang: language };
    const text = words[params['viaKind'] === 'keyword' ? 'keyword' : 'announcement'];
    const link = { page: 'noticeDetail' as const, params: { id: params['id'] ?? '' } };
    return { title: shown.title, lang: shown.lang, text: fill(text, { name: follower(params) }), link };
  };
  const ofDigest = ({ params }: MessageRow): Composed => {
    const { viaKind = 'column', target = '' } = params;
    const name = follower(params);
    const query = { [viaKind === 'keyword' ? 'q' : viaKind]: target };
    const title = name === '' ? words.gone : fill(words.digest, { name });
    return { title, lang: language, text: words.digestText, link: { page: 'notices', params: query } };
  };
  const ofTicket = ({ params }: MessageRow): Composed => {
    const { step = 'answered', number = '', ticketId = '', ticketKind, part } = params;
    const followed = part === 'follower';
    const page = ticketKind === 'consultation' && !followed ? 'conversation' : 'postDetail';
    return {
      title: words[(followed ? `followed-${step}` : step) as TicketStep],
      lang: language,
      text: fill(words.number, { number }),
      link: { page, params: { id: ticketId } },
    };
  };
  const ofBooking = ({ params }: MessageRow): Composed => ({
    title: words[params['step'] as BookingStep],
    lang: language,
    text: fill(words.visit, { time: `${days.format(new Date(`${params['day']}T00:00:00Z`))} ${params['start']}` }),
    link: { page: 'voucher', params: { id: params['bookingId'] ?? '' } },
  });
  const composers = { announcement: ofAnnouncement, digest: ofDigest, ticket: ofTicket, booking: ofBooking };
  return rows.map((row) => {
    const { id, kind, at, readAt } = row;
    return { id, kind, ...composers[kind](row), at, readAt };
  });
}

// Weekday and day as the language writes them; a day of the calendar has no zone.
const daysIn = (language: Language): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    month: language === 'en' ? 'short' : 'long',
    day: 'numeric',
    weekday: 'short',
    timeZone: 'UTC',
  });

const fill = (sentence: string, values: Record<string, string>) =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
