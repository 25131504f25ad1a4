import { answerClarity, listComments, listFeedback, reportError } from '@minxin/shared/feedback/endpoints';
import type { StaffCaller } from '../platform/caller.ts';
import { serve, type Door } from '../platform/http/serve.ts';
import type { Feedback } from './index.ts';

export function feedbackRoutes(door: Door, feedback: Feedback): void {
  serve(door, answerClarity, ({ params, body }, call) => feedback.answer(call, params.id, body));
  serve(door, reportError, ({ params, body }, call) => feedback.report(call, params.id, body));
  serve(door, listFeedback, ({ query }, { caller }) => feedback.page(caller as StaffCaller, query));
  serve(door, listComments, ({ params, query }, { caller }) =>
    feedback.comments(caller as StaffCaller, params.id, query),
  );
}
