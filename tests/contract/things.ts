import { staffRoles } from '@minxin/shared/caller';
import { aDraft, columns, layColumns } from '../support/announcements.ts';
import { aConflict } from '../support/conflicts.ts';
import { offices } from '../support/foundations.ts';
import { aFile, importFile } from '../support/imports.ts';
import { dispatched, peopleOf } from '../support/tickets.ts';
import type { World } from '../support/world.ts';
import { days, openHall, slotAt } from '../stories/bookings/hall.ts';
import type { Thing } from './ownership.ts';

/** Makes one of every thing, belonging to `citizen` or to office A and the offices above it; answers their ids. */
export async function oneOfEachThing(world: World): Promise<Record<Exclude<Thing, 'public'>, string>> {
  await layColumns(world);
  await openHall(world);
  const people = await peopleOf(world);
  const admin = await world.as('admin');
  const publisher = await world.as('publisher');
  const post = await dispatched(people, { public: false });
  const question = { title: '公积金怎么提取？', body: '我想提取公积金还房贷，需要什么材料？', public: false };
  const consultation = await people.citizen.consultations.submitConsultation({ body: question });
  const slot = await slotAt(world, days.tuesday, '09:00');
  const booking = await people.citizen.bookings.bookSlot({ body: { slotId: slot.id } });
  const announcement = await publisher.announcements.createDraft({ body: aDraft() });
  const article = await people.handler.knowledge.createArticle({
    body: {
      question: '路灯坏了找谁？',
      answer: '请拨打热线。',
      officeId: offices.a,
      keywords: ['路灯'],
      similar: [],
      state: 'published',
    },
  });
  const source = await admin.sources.createSource({
    body: {
      name: '上级部门',
      kind: 'rss',
      url: 'https://feeds.example.org/notices.xml',
      officeId: offices.a,
      columnId: columns.notices,
      allow: ['feeds.example.org:443'],
    },
  });
  const subscription = await people.citizen.following.follow({ body: { kind: 'office', target: offices.a } });
  await world.minxin.outbox.settle();
  const [message] = (await people.citizen.messages.listMessages({ query: { limit: 1 } })).items;
  return {
    post: post.id,
    ticket: post.id,
    consultation: consultation.id,
    booking: booking.id,
    announcement: announcement.id,
    article: article.id,
    service: 'card',
    source: source.id,
    conflict: await aConflict(world),
    import: (await importFile(world, '表.csv', '标题\n一份文件\n')).id,
    'import-file': (await aFile(world, '表.csv', '标题\n另一份文件\n')).id,
    message: message!.id,
    subscription: subscription.id,
    column: columns.notices,
    office: offices.a,
  };
}

/** Somebody with every role, but only for office B: signs in with a password and answers the token. */
export async function aStrangerAmongStaff(world: World): Promise<string> {
  const password = 'office B and nothing else';
  const passwordHash = await world.minxin.accounts.hashPassword(password);
  await world.minxin.database.write((manager) =>
    world.minxin.accounts.addStaff(manager, {
      id: 'staff-stranger',
      username: 'stranger',
      displayName: '乙局的人',
      officeId: offices.b,
      roles: [...staffRoles],
      passwordHash,
      totpSecret: null,
      totpStep: 0,
      active: true,
      createdAt: world.clock.now().toISOString(),
    }),
  );
  const { token } = await world.guest.accounts.signInStaff({ body: { username: 'stranger', password } });
  return token;
}
