import { countUnread } from '@minxin/shared/messages/endpoints';
import { mostCounted } from '@minxin/shared/messages/message';
import { useEffect } from 'react';
import { api } from '@/platform/api';
import { useQuery } from '@/platform/query';
import { isStaff, useCaller } from '@/platform/session';
import { setOwnBadge } from '@/platform/tab-badge';

/** How many messages wait, as a badge says it: "3", "99+", or nothing. The tab of the reader's own things shows it, too. */
export function useUnread(): string | undefined {
  const caller = useCaller();
  const query = useQuery(caller && !isStaff(caller) ? 'messages/unread' : undefined, () => api(countUnread, {}));
  const unread = caller ? (query.data?.unread ?? 0) : 0;
  const text = unread === 0 ? undefined : unread >= mostCounted ? `${mostCounted - 1}+` : String(unread);
  useEffect(() => setOwnBadge(text), [text]);
  return text;
}
