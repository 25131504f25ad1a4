import {
  changeDraft,
  correctAnnouncement,
  markAnnouncement,
  readChanges,
  readStaffChanges,
  readWaitingChanges,
  remarkOnAnnouncement,
  reopenAnnouncement,
  unschedulePublication,
  createDraft,
  listAnnouncements,
  listColumns,
  listStaffAnnouncements,
  pinAnnouncement,
  publishAnnouncement,
  readAnnouncement,
  readStaffAnnouncement,
  readVersion,
  reviewAnnouncement,
  submitDraft,
  withdrawAnnouncement,
} from '@minxin/shared/announcements/endpoints';
import { serve, type Door } from '../platform/http/serve.ts';
import type { Announcements } from './index.ts';

export function announcementRoutes(door: Door, announcements: Announcements): void {
  serve(door, listColumns, async () => ({ items: await announcements.columns() }));
  serve(door, listAnnouncements, ({ query }, { language }) => announcements.page(query, language));
  serve(door, readAnnouncement, ({ params }, { language }) => announcements.read(params.id, language));

  serve(door, listStaffAnnouncements, ({ query }, { caller }) => announcements.staffPage(caller, query));
  serve(door, readStaffAnnouncement, ({ params }, { caller }) => announcements.staffRead(caller, params.id));
  serve(door, readVersion, ({ params }, { caller }) => announcements.readVersion(caller, params));
  serve(door, readChanges, ({ params }) => announcements.changes(params));
  serve(door, readStaffChanges, ({ params }, { caller }) => announcements.staffChanges(caller, params));
  serve(door, readWaitingChanges, ({ params }, { caller }) => announcements.waitingChanges(caller, params.id));
  serve(door, createDraft, ({ body }, call) => announcements.create(call, body));
  serve(door, changeDraft, ({ params, body }, { caller }) => announcements.change(caller, params.id, body));
  serve(door, submitDraft, ({ params, body }, { caller }) => announcements.submit(caller, params.id, body));
  serve(door, reviewAnnouncement, ({ params, body }, { caller }) => announcements.review(caller, params.id, body));
  serve(door, publishAnnouncement, ({ params, body }, { caller }) => announcements.publish(caller, params.id, body));
  serve(door, correctAnnouncement, ({ params, body }, { caller }) => announcements.correct(caller, params.id, body));
  serve(door, withdrawAnnouncement, ({ params, body }, { caller }) => announcements.withdraw(caller, params.id, body));
  serve(door, unschedulePublication, ({ params, body }, { caller }) =>
    announcements.unschedule(caller, params.id, body),
  );
  serve(door, reopenAnnouncement, ({ params, body }, { caller }) => announcements.reopen(caller, params.id, body));
  serve(door, markAnnouncement, ({ params, body }, { caller }) => announcements.mark(caller, params.id, body));
  serve(door, remarkOnAnnouncement, ({ params, body }, call) => announcements.remark(call, params.id, body));
  serve(door, pinAnnouncement, ({ params, body }, { caller }) => announcements.pin(caller, params.id, body));
}
