import { dayOf } from '@minxin/shared/moment';
import type { HallRow } from '../offices/index.ts';
import type { ServiceRow } from '../services/index.ts';
import type { BookingParts } from './booking-parts.ts';
import { horizonOf } from './schedule.rules.ts';
import { schedulesByIds } from './schedules.repository.ts';
import type { Moment } from './slot.rules.ts';
import type { ScheduleRow, SlotRow } from './slots.entity.ts';
import { slotsByIds } from './slots.repository.ts';

/** What presenting bookings needs to know beside their rows. */
export interface Surroundings {
  services: ReadonlyMap<string, ServiceRow>;
  halls: ReadonlyMap<string, HallRow>;
  slots: ReadonlyMap<string, SlotRow>;
  schedules: ReadonlyMap<string, ScheduleRow>;
  momentOf(schedule: ScheduleRow): Moment;
}

/** Reads the surroundings of some bookings, each kind of thing once. */
export async function gatherSurroundings(
  { database, clock, offices, services }: BookingParts,
  bookings: ReadonlyArray<{ slotId: string; serviceId: string; hallId: string }>,
): Promise<Surroundings> {
  const slots = await slotsByIds(database.read, [...new Set(bookings.map(({ slotId }) => slotId))]);
  const schedules = await schedulesByIds(database.read, [...new Set(slots.map(({ scheduleId }) => scheduleId))]);
  const hallIds = [...new Set(bookings.map(({ hallId }) => hallId))];
  const halls = await Promise.all(hallIds.map((id) => offices.findHall(id)));
  const calendar = await offices.calendar();
  const now = clock.now();
  return {
    services: await services.find(bookings.map(({ serviceId }) => serviceId)),
    halls: new Map(halls.flatMap((hall) => (hall ? [[hall.id, hall] as const] : []))),
    slots: new Map(slots.map((slot) => [slot.id, slot])),
    schedules: new Map(schedules.map((schedule) => [schedule.id, schedule])),
    momentOf: ({ template }) => ({
      now,
      lastDay: horizonOf(calendar, dayOf(now), template.horizonWorkingDays).lastDay,
    }),
  };
}
