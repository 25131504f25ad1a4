import { announcement } from '@minxin/shared/announcements/announcement';
import { z } from '@minxin/shared/schema';
import type { RefusedItem } from '../../source-item.ts';
import type { GivenItem } from '../given-item.ts';
import type { ArrivedArticle } from '../reading/tasks.ts';

// No more than is taken: another Minxin may be older or newer than this one.
const named = z.object({ name: z.string() });
const answered = z.object({
  ...z.pick(announcement, {
    id: true,
    title: true,
    summary: true,
    bodyHtml: true,
    publishedAt: true,
    validity: true,
    documentNumber: true,
    indexNumber: true,
    writtenOn: true,
  }).shape,
  column: named,
  office: named,
});

/** An announcement of another Minxin in our own shape. */
export function readAnswer({ bytes, url, listed }: ArrivedArticle, item: number): GivenItem | RefusedItem {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const { id, bodyHtml: html, column, office, ...rest } = z.parse(answered, JSON.parse(text));
    return {
      ...rest,
      html,
      link: new URL(`/notices/detail?id=${id}`, url).href,
      sourceName: office.name,
      named: [column.name],
    };
  } catch {
    return { item, title: listed.title, reason: 'item-unreadable' };
  }
}
