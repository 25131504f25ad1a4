import { addDays, dayOf } from '@minxin/shared/moment';
import { applyPlan, isIdle } from './apply-plan.ts';
import type { BookingParts } from './booking-parts.ts';
import { horizonCut, slotsChanged } from './bookings.events.ts';
import { planSlots, type SlotPlan } from './plan-slots.ts';
import { allSchedules } from './schedules.repository.ts';
import type { ScheduleRow } from './slots.entity.ts';
import { slotsBetween } from './slots.repository.ts';

export interface Materialised {
  added: number;
  /** Schedules whose horizon reaches into a year that is not published. */
  cut: string[];
}

/**
 * Opens the slots of every schedule up to its horizon; a second run changes nothing. Never opens a day of a year
 * whose calendar is not published: the operator is warned instead.
 */
export async function materialiseSlots(parts: BookingParts): Promise<Materialised> {
  const { database, clock, offices } = parts;
  const today = dayOf(clock.now());
  const calendar = await offices.calendar();
  const result: Materialised = { added: 0, cut: [] };
  for (const schedule of await allSchedules(database.read)) {
    const { hallId, serviceId } = schedule;
    const range = { serviceId, hallId, from: today, to: addDays(today, 400) };
    const plan = planSlots(schedule, await slotsBetween(database.read, range), calendar, today);
    if (plan.cutAt !== null) result.cut.push(schedule.id);
    if (isIdle(plan, schedule)) continue;
    result.added += plan.add.length;
    await open(parts, schedule, plan);
  }
  return result;
}

async function open({ database, outbox, log }: BookingParts, schedule: ScheduleRow, plan: SlotPlan): Promise<void> {
  const { id: scheduleId, hallId, serviceId, cutAt } = schedule;
  await database.write(async (manager) => {
    await applyPlan(manager, schedule, plan);
    await outbox.record(manager, slotsChanged());
    if (plan.cutAt === null || cutAt !== null) return;
    await outbox.record(manager, horizonCut({ scheduleId, hallId, serviceId, lastDay: plan.cutAt }));
  });
  if (plan.cutAt !== null && cutAt === null) {
    log.warn(
      { schedule: scheduleId, lastDay: plan.cutAt },
      'booking days end with the published calendar: load the next year',
    );
  }
}
