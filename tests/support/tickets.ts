import type { StaffTicket } from '@minxin/shared/tickets/ticket';
import type { Input } from '@minxin/shared/endpoint';
import type { submitPost } from '@minxin/shared/board/endpoints';
import { offices } from './foundations.ts';
import type { Client } from './client.ts';
import type { World } from './world.ts';

type PostBody = Input<typeof submitPost>['body'];

export const aPost = (given: Partial<PostBody> = {}): PostBody => ({
  kind: 'help',
  title: '幸福路路灯不亮',
  body: '幸福路三号楼前的路灯已经一周不亮，晚上老人出门很不方便，希望尽快修好。',
  public: true,
  ...given,
});

export const aReply = {
  internalText: '已派维修班更换灯具两盏。',
  publicText: '您反映的幸福路路灯不亮一事，经现场核实为线路老化，维修班已于当日更换灯具两盏，现已恢复照明。',
  elements: {
    facts: '现场核实两盏路灯线路老化。',
    basis: '《城市道路照明设施管理规定》。',
    done: '当日更换灯具两盏。',
    next: '每周巡查一次，咨询电话0999-5500000。',
  },
};

/** The people of a ticket's life in the small test county. */
export interface People {
  citizen: Client;
  dispatcher: Client;
  handler: Client;
  handlerB: Client;
  reviewer: Client;
  supervisor: Client;
}

/** Signs everybody in; `seed` makes a distinct citizen. */
export async function peopleOf(world: World, { seed }: { seed?: string } = {}): Promise<People> {
  return {
    citizen: await world.as('citizen', seed),
    dispatcher: await world.as('dispatcher'),
    handler: await world.as('handler'),
    handlerB: await world.as('handler-b'),
    reviewer: await world.as('reviewer'),
    supervisor: await world.as('supervisor'),
  };
}

/** Submits a post and takes it through intake to an office; answers it as the dispatcher sees it. */
export async function dispatched(
  people: People,
  given: Partial<PostBody> = {},
  officeId: string = offices.a,
): Promise<StaffTicket> {
  const { id } = await people.citizen.board.submitPost({ body: aPost(given) });
  const { version } = await people.dispatcher.tickets.acceptTicket({ params: { id }, body: { version: 1 } });
  return people.dispatcher.tickets.dispatchTicket({ params: { id }, body: { version, officeId } });
}

/** A dispatched post that office A has signed and answered; it waits for its review. */
export async function replied(people: People, given: Partial<PostBody> = {}): Promise<StaffTicket> {
  const { id, version } = await dispatched(people, given);
  const signed = await people.handler.tickets.signTicket({ params: { id }, body: { version } });
  return people.handler.tickets.replyToTicket({ params: { id }, body: { version: signed.version, ...aReply } });
}

/** An answered post; published when its citizen agreed and `publish` says so. */
export async function answered(people: People, given: Partial<PostBody> = {}, publish = true): Promise<StaffTicket> {
  const { id, version } = await replied(people, given);
  return people.reviewer.tickets.reviewReply({ params: { id }, body: { version, verdict: 'pass', publish } });
}
