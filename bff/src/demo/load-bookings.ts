import type { Persona } from '@minxin/shared/accounts/session';
import { addDays, dayOf } from '@minxin/shared/moment';
import type { ScheduleImport } from '../bookings/index.ts';
import type { Minxin } from '../compose.ts';
import type { Call, CitizenCaller } from '../platform/caller.ts';
import type { Clock } from '../platform/clock.ts';
import { halls } from './county/halls.ts';
import { services } from './county/services/index.ts';

// About thirty days ahead; the guides' own five days are what the offices promise at least.
const horizonWorkingDays = 22;

/** Schedules of every bookable item in every hall, their slots for thirty days, and what the personas have booked. */
export async function loadBookings(minxin: Minxin, clock: Clock): Promise<void> {
  await minxin.database.write((manager) => minxin.bookings.importSchedules(manager, schedules()));
  await minxin.bookings.materialise();
  const today = dayOf(clock.now());
  for (const [at, persona] of personas.entries()) {
    const { id, level, displayName } = await minxin.accounts.demoCitizen(persona);
    await bookSome(minxin, { kind: 'citizen', id, level, displayName }, today, at);
  }
}

const personas: Persona[] = ['citizen', 'citizen-2', 'citizen-3', 'citizen-4', 'citizen-5', 'citizen-6', 'citizen-7'];
const hallOf = new Map(halls.map((hall) => [hall.slug, hall]));

function schedules(): ScheduleImport[] {
  return services.flatMap(({ slug, booking, hallSlugs }) =>
    booking === undefined
      ? []
      : hallSlugs.flatMap((hallSlug): ScheduleImport[] => {
          const hall = hallOf.get(hallSlug);
          if (!hall) return [];
          const { slotMinutes, capacityPerSlot, leadMinutes, cancelCutoffMinutes, perPersonPerDay } = booking;
          const template = {
            ranges: hall.hours,
            slotMinutes,
            capacity: capacityPerSlot,
            walkInShare: 25,
            leadMinutes,
            horizonWorkingDays,
            cancelCutoffMinutes,
            perPersonPerDay,
            lateGraceMinutes: 30,
            active: true,
          };
          return [{ hallId: hallSlug, serviceId: slug, officeId: hall.officeSlug, template }];
        }),
  );
}

/** Three bookings for one persona: the next possible day, some days later, and a week after that. */
async function bookSome(minxin: Minxin, caller: CitizenCaller, today: string, at: number): Promise<void> {
  const bookable = services.filter((each) => each.booking !== undefined);
  for (const [turn, ahead] of [0, 3, 9].entries()) {
    const service = bookable[(at * 3 + turn * 5) % bookable.length]!;
    const hall = service.hallSlugs.find((each) => hallOf.has(each));
    if (hall === undefined) continue;
    const range = { from: addDays(today, ahead), to: addDays(today, ahead + 10) };
    const { items } = await minxin.bookings.slots({ service: service.slug, hall, ...range });
    const free = items.filter((slot) => slot.bookable);
    const wanted = free[Math.min(at, free.length - 1)];
    if (wanted) await minxin.bookings.book(wanted.id, callFor(caller));
  }
}

const callFor = (caller: CitizenCaller): Call<CitizenCaller> => ({
  caller,
  language: 'zh-CN',
  requestId: 'demo',
  address: '127.0.0.1',
  once: { actor: `citizen:${caller.id}`, route: 'demo', fingerprint: '' },
});
