import {
  changeDraft,
  correctAnnouncement,
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
  serve(door, createDraft, ({ body }, call) => announcements.create(call, body));
  serve(door, changeDraft, ({ params, body }, { caller }) => announcements.change(caller, params.id, body));
  serve(door, submitDraft, ({ params, body }, { caller }) => announcements.submit(caller, params.id, body));
  serve(door, reviewAnnouncement, ({ params, body }, { caller }) => announcements.review(caller, params.id, body));
  serve(door, publishAnnouncement, ({ params, body }, { caller }) => announcements.publish(caller, params.id, body));
  serve(door, correctAnnouncement, ({ params, body }, { caller }) => announcements.correct(caller, params.id, body));
  serve(door, withdrawAnnouncement, ({ params, body }, { caller }) => announcements.withdraw(caller, params.id, body));
  serve(door, pinAnnouncement, ({ params, body }, { caller }) => announcements.pin(caller, params.id, body));
}
