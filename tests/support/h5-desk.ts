import type { Page } from 'playwright-core';
import { axeViolations } from './browser.ts';
import type { H5World } from './h5-world.ts';
import { aReply } from './tickets.ts';

/** The office of the demo county whose handler answers. */
const office = 'zhujian';

/** Takes a ticket from intake to a reviewed answer, as the people at the desks would. */
export async function answerAtDesk(world: H5World, id: string, publicText = aReply.publicText): Promise<void> {
  const params = { id };
  const [dispatcher, handler, reviewer] = await Promise.all([
    world.as('dispatcher'),
    world.as('handler'),
    world.as('reviewer'),
  ]);
  const { version } = await dispatcher.tickets.readStaffTicket({ params });
  const accepted = await dispatcher.tickets.acceptTicket({ params, body: { version } });
  await dispatcher.tickets.dispatchTicket({ params, body: { version: accepted.version, officeId: office } });
  await replyAtDesk(world, id, publicText);
  const { version: replied } = await handler.tickets.readStaffTicket({ params });
  await reviewer.tickets.reviewReply({ params, body: { version: replied, verdict: 'pass', publish: false } });
}

async function replyAtDesk(world: H5World, id: string, publicText: string): Promise<void> {
  const params = { id };
  const handler = await world.as('handler');
  const { version } = await handler.tickets.readStaffTicket({ params });
  const signed = await handler.tickets.signTicket({ params, body: { version } });
  const body = { ...aReply, publicText, version: signed.version };
  await handler.tickets.replyToTicket({ params, body });
}

/** The part of the app a person sees now; earlier pages stay in the document under it. */
export const shown = (page: Page) => page.locator('main').filter({ visible: true });

/** What axe finds serious or critical on the page as it stands. */
export async function seriousFaults(page: Page): Promise<string[]> {
  const found = await axeViolations(page);
  const serious = found.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return serious.map(({ id, help, nodes }) => `${id}: ${help} ${nodes.slice(0, 2).join(' | ')}`);
}
