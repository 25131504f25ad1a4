import { api } from '@minxin/shared/api';
import { createClient, Refusal } from '@minxin/shared/client';
import { sendVia } from '../support/client.ts';
import { aDemoServer } from './demo-server.ts';
import { table } from './load.ts';

const people = 2_000;

/** Everybody wants the same slot at the same moment: how long until the last one has an answer. */
export async function measureRush(): Promise<void> {
  const server = await aDemoServer();
  const guest = createClient(api, sendVia(server.address));
  const tokens: string[] = [];
  for (let from = 0; from < people; from += 100) {
    const group = Array.from({ length: 100 }, (_, at) =>
      guest.accounts.signInPreview({ body: { persona: 'citizen', seed: `rush-${from + at}` } }),
    );
    tokens.push(...(await Promise.all(group)).map(({ token }) => token));
  }
  const slotId = await aFreeSlot(guest);
  const started = performance.now();
  const answers = await Promise.all(tokens.map((token) => book(server.address, token, slotId)));
  const seconds = (performance.now() - started) / 1000;
  const times = answers.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const count = (status: number) => answers.filter((each) => each.status === status).length;
  const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0);
  table(
    'Booking rush (one slot, every call at once)',
    ['calls', '201', '409', 'other', 'seconds', 'p50 ms', 'p99 ms'],
    [[people, count(201), count(409), people - count(201) - count(409), seconds.toFixed(2), at(0.5), at(0.99)]],
  );
  await server.end();
}

async function aFreeSlot(guest: ReturnType<typeof createClient<typeof api>>): Promise<string> {
  const services = (await guest.services.listServices({ query: { limit: 100 } })).items.filter(
    (each) => each.capability.book,
  );
  for (const service of services) {
    const { halls } = await guest.services.readService({ params: { id: service.id } });
    const today = new Date().toISOString().slice(0, 10);
    const last = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    for (const hall of halls) {
      const { items } = await guest.bookings.listSlots({
        query: { service: service.id, hall: hall.id, from: today, to: last },
      });
      const free = items.find((slot) => slot.bookable && slot.taken === 0);
      if (free) return free.id;
    }
  }
  throw new Error('the demo county has no free slot');
}

async function book(address: string, token: string, slotId: string): Promise<{ status: number; ms: number }> {
  const client = createClient(api, sendVia(address, token));
  const started = performance.now();
  const status = await client.bookings.bookSlot({ body: { slotId } }).then(
    () => 201,
    (error: unknown) => (error instanceof Refusal ? error.problem.status : 0),
  );
  return { status, ms: performance.now() - started };
}
