import { columns, given } from './announcements.ts';
import { offices } from './foundations.ts';
import type { World } from './world.ts';

/** An own notice of office A and a copy of it from a file, put before the editors; answers the conflict's id. */
export async function aConflict(world: World): Promise<string> {
  const { sources, database } = world.minxin;
  const title = '两处发布的同一份通知';
  const publishedAt = '2026-04-14T03:00:00.000Z';
  await given(world, { title, publishedAt });
  const caller = {
    kind: 'staff',
    id: 'importer',
    displayName: '导入员',
    roles: ['admin'],
    officeId: offices.a,
    officeIds: [offices.a],
  } as const;
  const file = { name: '旧网站', publishing: 'auto', officeId: offices.a, columnId: columns.notices } as const;
  const sourceId = await database.write((manager) => sources.createFile(manager, caller, file));
  const item = { title, summary: '摘要', bodyHtml: '<p>另一种正文</p>', link: null, publishedAt, sourceName: null };
  await sources.keep(sourceId, [item]);
  const { items } = await (await world.as('publisher')).sources.listConflicts({ query: {} });
  return items[0]!.id;
}
