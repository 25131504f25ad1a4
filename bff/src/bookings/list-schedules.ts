import type { HallPlan } from '@minxin/shared/bookings/hall-day';
import type { Schedule } from '@minxin/shared/bookings/schedule';
import type { Page } from '@minxin/shared/page';
import type { StaffCaller } from '../platform/caller.ts';
import { decodeCursor, pageFrom } from '../platform/persistence/keyset.ts';
import type { BookingParts } from './booking-parts.ts';
import { presentSchedule } from './bookings.presenter.ts';
import { presentPlan } from './present-plan.ts';
import type { ScheduleOutcome } from './put-schedule.ts';
import { schedulesPage } from './schedules.repository.ts';
import type { ScheduleRow } from './slots.entity.ts';

export interface ScheduleQuery {
  limit: number;
  cursor?: string | undefined;
  hall?: string | undefined;
  service?: string | undefined;
}

/** The schedules of the halls of a member of staff. */
export async function listSchedules(
  parts: BookingParts,
  { limit, cursor, hall, service }: ScheduleQuery,
  { officeIds }: StaffCaller,
): Promise<Page<Schedule>> {
  const after = cursor === undefined ? undefined : decodeCursor(cursor, ['string'])[0];
  const filter = { limit, after, officeIds, hallId: hall, serviceId: service };
  const rows = await schedulesPage(parts.database.read, filter);
  const present = await presenterOf(parts, rows);
  return pageFrom(rows, limit, ({ id }) => [id], present);
}

/** A schedule after it was put, or what putting it would do. */
export async function presentOutcome(
  parts: BookingParts,
  { schedule, plan, affected }: ScheduleOutcome,
  applied: boolean,
): Promise<{ schedule: Schedule | null; plan: HallPlan }> {
  const counts = {
    applied,
    slotsAdded: plan.add.length + plan.reopen.length,
    slotsChanged: plan.resize.length + plan.retime.length,
    slotsClosed: plan.close.length,
  };
  const shown = schedule && (await presenterOf(parts, [schedule]))(schedule);
  return { schedule: shown, plan: await presentPlan(parts.services, counts, affected) };
}

async function presenterOf({ offices, services }: BookingParts, rows: readonly ScheduleRow[]) {
  const known = await services.find(rows.map(({ serviceId }) => serviceId));
  const hallIds = [...new Set(rows.map(({ hallId }) => hallId))];
  const halls = new Map(await Promise.all(hallIds.map(async (id) => [id, await offices.findHall(id)] as const)));
  return (row: ScheduleRow) => presentSchedule(row, halls.get(row.hallId) ?? undefined, known.get(row.serviceId));
}
