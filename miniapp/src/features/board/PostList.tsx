import type { ReactNode } from 'react';
import type { TicketListed } from '@minxin/shared/tickets/ticket';
import type { List } from '@/platform/use-list';
import { Rows } from '@/ui/Card';
import { Loaded } from '@/ui/Loaded';
import { Pager } from '@/ui/Pager';
import { Skeleton } from '@/ui/Skeleton';
import { PostRow } from './PostRow';

/** Tickets as they are read page by page; `empty` says what to do when there is none. */
export function PostList({ list, label, empty }: { list: List<TicketListed>; label: string; empty: ReactNode }) {
  return (
    <Loaded query={list} data={list.items} waiting={<Skeleton rows={6} />}>
      {(items) =>
        items.length === 0 ? (
          empty
        ) : (
          <>
            <Rows label={label}>
              {items.map((post) => (
                <PostRow key={post.id} post={post} />
              ))}
            </Rows>
            <Pager list={list} />
          </>
        )
      }
    </Loaded>
  );
}
