import { NoticeList } from './NoticeList';

/** The announcements that wait for a second person, inside the inbox. */
export function ReviewTray() {
  return <NoticeList tray="waiting" q="" />;
}
