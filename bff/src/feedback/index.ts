import type { ClarityAnswer, ErrorReport, FeedbackComment, FeedbackFigures } from '@minxin/shared/feedback/feedback';
import type { Page } from '@minxin/shared/page';
import type { CreatedTicket } from '@minxin/shared/tickets/ticket';
import { actorOf, type Call, type StaffCaller } from '../platform/caller.ts';
import { createLimit } from '../platform/http/limits.ts';
import { answerClarity, type AnsweringParts } from './answer-clarity.ts';
import { listComments, listFeedback, type FeedbackReadingParts } from './read-feedback.ts';
import { reportError, type ReportingParts } from './report-error.ts';

export interface Feedback {
  /** Keeps a reader's answer; refuses who answers too much. */
  answer(call: Call, announcementId: string, given: ClarityAnswer): Promise<{ id: string }>;
  /** Makes a ticket of an error report. */
  report(call: Call, announcementId: string, given: ErrorReport): Promise<CreatedTicket>;
  page(caller: StaffCaller, query: Parameters<typeof listFeedback>[2]): Promise<Page<FeedbackFigures>>;
  comments(
    caller: StaffCaller,
    announcementId: string,
    query: Parameters<typeof listComments>[3],
  ): Promise<Page<FeedbackComment>>;
}

// A household behind one address may judge a good many texts; a script makes up devices faster.
const answers = { count: 40, seconds: 600 };

/** What readers say of announcements: whether they are clear, and what is wrong with them. */
export function createFeedback(parts: AnsweringParts & ReportingParts & FeedbackReadingParts): Feedback {
  const attempts = createLimit(answers.count, answers.seconds);
  return {
    async answer(call, announcementId, given) {
      await attempts.take(call.caller.kind === 'guest' ? call.address : actorOf(call.caller));
      return { id: await answerClarity(parts, call, announcementId, given) };
    },
    report: (call, announcementId, given) => reportError(parts, call, announcementId, given),
    page: (caller, query) => listFeedback(parts, caller, query),
    comments: (caller, announcementId, query) => listComments(parts, caller, announcementId, query),
  };
}
