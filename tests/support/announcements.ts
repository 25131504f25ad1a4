import type { LaidColumn, ImportedAnnouncement } from '@minxin/bff/announcements/index';
import { reviewChecks, type StaffAnnouncement } from '@minxin/shared/announcements/draft';
import { offices } from './foundations.ts';
import type { World } from './world.ts';

/** Columns of the small test county: a section with two columns below it, and one apart. */
export const columns = { section: 'section', notices: 'notices', policies: 'policies', news: 'news' } as const;

const column = (id: string, parentId: string | null, name: string, sort: number): LaidColumn => ({
  id,
  parentId,
  name,
  names: { en: `Column ${id}` },
  ownerOfficeId: offices.root,
  purpose: '公开信息',
  updatePeriodDays: parentId === null ? null : 30,
  staticReason: parentId === null ? '栏目分组页' : null,
  kind: 'notice',
  sort,
});

/** Lays the columns into a world. */
export async function layColumns({ minxin }: World): Promise<void> {
  await minxin.database.write((manager) =>
    minxin.announcements.addColumns(manager, [
      column(columns.section, null, '政务公开', 1),
      column(columns.notices, columns.section, '通知公告', 2),
      column(columns.policies, columns.section, '政策文件', 3),
      column(columns.news, null, '要闻', 4),
    ]),
  );
}

/** What a publisher writes, ready to be sent; `change` replaces parts of it. */
export const aDraft = (change: object = {}) => ({
  officeId: offices.a,
  columnId: columns.notices,
  title: '关于人民路临时停水的通知',
  summary: '人民路及周边小区停水八小时。',
  bodyHtml: '<p>因管道检修，人民路停水。</p>',
  ...change,
});

/** Adds announcements that are public already, or in whatever state they say; answers their ids. */
export function given({ minxin, clock }: World, ...rows: Array<Partial<ImportedAnnouncement>>): Promise<string[]> {
  const whole = rows.map((row, at) => ({
    columnId: columns.notices,
    officeId: offices.a,
    state: 'published' as const,
    title: `第${at + 1}条公告`,
    summary: '摘要',
    bodyHtml: '<p>正文</p>',
    publishedAt: new Date(clock.now().getTime() - (at + 1) * 60_000).toISOString(),
    ...row,
  }));
  return minxin.database.write((manager) => minxin.announcements.importMany(manager, whole));
}

/** What a reviewer sends who has looked at everything. */
export const anApproval = { decision: 'approve' as const, checks: [...reviewChecks] };

/** Takes a draft all the way to approval; answers it as its publisher then sees it. */
export async function anApproved(world: World, change: object = {}): Promise<StaffAnnouncement> {
  const publisher = await world.as('publisher');
  const reviewer = await world.as('reviewer');
  const { id, version } = await publisher.announcements.createDraft({ body: aDraft(change) });
  const handedIn = await publisher.announcements.submitDraft({ params: { id }, body: { version } });
  const decision = { version: handedIn.version, ...anApproval };
  return reviewer.announcements.reviewAnnouncement({ params: { id }, body: decision });
}

/** Takes a draft all the way to publication. */
export async function aPublished(world: World, change: object = {}): Promise<StaffAnnouncement> {
  const { id, version } = await anApproved(world, change);
  return (await world.as('publisher')).announcements.publishAnnouncement({ params: { id }, body: { version } });
}

/** Counts the statements the server reads with while `work` runs. */
export async function countReads({ minxin }: World, work: () => Promise<unknown>): Promise<number> {
  const { dataSource } = minxin.database.read as unknown as { dataSource: { logger: { logQuery: () => void } } };
  const original = dataSource.logger.logQuery;
  let count = 0;
  dataSource.logger.logQuery = () => void (count += 1);
  await work();
  dataSource.logger.logQuery = original;
  return count;
}

/** The statements one read takes when nothing else happens: the jobs of a busy server read beside it now and then. */
export async function fewestReads(world: World, work: () => Promise<unknown>): Promise<number> {
  await work();
  const counts = [await countReads(world, work), await countReads(world, work), await countReads(world, work)];
  return Math.min(...counts);
}
