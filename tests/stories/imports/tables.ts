import type { World } from '../../support/world.ts';

/** The columns of a table as other sites export them. */
export const header = '标题,时间,效力状态,内容,一级类别,来源网站,访问地址,附件链接';
/** One line of a table. */
export const line = (...cells: string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
/** A row with this title, whole unless `change` says otherwise. */
export const aRow = (title: string, change: Partial<Record<'date' | 'validity' | 'body' | 'files', string>> = {}) =>
  line(
    title,
    change.date ?? '2026-01-05',
    change.validity ?? '有效',
    change.body ?? `${title}全文`,
    '政策文件',
    'https://example.org/list',
    `https://example.org/${encodeURIComponent(title)}`,
    change.files ?? '',
  );
/** A table of these rows under its header. */
export const aTable = (...rows: string[]) => [header, ...rows].join('\n');

/** What an import that did nothing counts. */
export const zero = { added: 0, changed: 0, unchanged: 0, refused: 0 };

/** The public notice that this title finds first. */
export async function found(world: World, title: string) {
  const { items } = await world.guest.announcements.listAnnouncements({ query: { q: title } });
  return world.guest.announcements.readAnnouncement({ params: { id: items[0]!.id } });
}
