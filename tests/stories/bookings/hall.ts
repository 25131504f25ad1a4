import type { ScheduleTemplate } from '@minxin/shared/bookings/schedule';
import type { Slot } from '@minxin/shared/bookings/slot';
import type { World } from '../../support/world.ts';
import { aGuide } from '../services/guides.ts';

/** Half-hour times on working days, two places each; the clock of a world stands on Friday 20 November, 09:30. */
export const aTemplate = (change: Partial<ScheduleTemplate> = {}): ScheduleTemplate => ({
  ranges: [
    { weekdays: [1, 2, 3, 4, 5], from: '08:30', to: '12:00' },
    { weekdays: [1, 2, 3, 4, 5], from: '13:30', to: '17:30' },
  ],
  slotMinutes: 30,
  capacity: 2,
  walkInShare: 0,
  leadMinutes: 120,
  horizonWorkingDays: 5,
  cancelCutoffMinutes: 120,
  perPersonPerDay: 2,
  lateGraceMinutes: 15,
  active: true,
  ...change,
});

/** Service items `card` and `shop` that can be booked in the main hall, with their slots opened. */
export async function openHall(world: World, change: Partial<ScheduleTemplate> = {}): Promise<void> {
  const { database, services, bookings } = world.minxin;
  await database.write(async (manager) => {
    await services.importMany(manager, [
      { id: 'card', guide: aGuide(), verifiedAt: null },
      { id: 'shop', guide: aGuide({ name: '个体工商户登记' }), verifiedAt: null },
    ]);
    const place = { hallId: 'hall-main', officeId: 'intake' };
    await bookings.importSchedules(manager, [
      { ...place, serviceId: 'card', template: aTemplate(change) },
      { ...place, serviceId: 'shop', template: aTemplate(change) },
    ]);
  });
  await bookings.materialise();
}

/** The slot of a service that begins at a time of a day. */
export async function slotAt(world: World, day: string, start: string, service = 'card'): Promise<Slot> {
  const { items } = await world.guest.bookings.listSlots({ query: { service, from: day, to: day } });
  const found = items.find((slot) => slot.start === start);
  if (!found) throw new Error(`no slot of ${service} at ${day} ${start}`);
  return found;
}

/** What the next working days are called here. */
export const days = { today: '2026-11-20', monday: '2026-11-23', tuesday: '2026-11-24', friday: '2026-11-27' } as const;
