import type { AnnouncementAction, StaffAnnouncement } from '@minxin/shared/announcements/draft';

/** What every form of an announcement's page works with. */
export interface Flow {
  doc: StaffAnnouncement;
  take(answer: StaffAnnouncement, act: AnnouncementAction): void;
  reload(): void;
  close(): void;
}

/** The steps with a form of their own, in the order in which they are offered. */
export const flowActs = ['review', 'publish', 'unschedule', 'correct', 'mark', 'pin', 'withdraw', 'reopen'] as const;
export type FlowAct = (typeof flowActs)[number];

/** What every form needs of the page around it. */
export function around({ doc, take, reload, close }: Flow, act: FlowAct) {
  return {
    draft: `announcement.${doc.id}.${act}`,
    version: doc.version,
    onDone: (answer: StaffAnnouncement) => take(answer, act),
    onReload: reload,
    onClose: close,
  };
}
