import type { ScheduleTemplate } from '@minxin/shared/bookings/schedule';
import { addDays, dayOf } from '@minxin/shared/moment';
import type { Issue } from '@minxin/shared/problem';
import type { Caller } from '../platform/caller.ts';
import { nowText } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import { isUniqueViolation } from '../platform/persistence/errors.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import { applyPlan } from './apply-plan.ts';
import type { BookingParts } from './booking-parts.ts';
import type { BookingRow } from './bookings.entity.ts';
import { slotsChanged } from './bookings.events.ts';
import { bookingRefusals } from './bookings.failures.ts';
import { bookingsOfSlots } from './bookings.repository.ts';
import { findOwnHall } from './find-own-hall.ts';
import { planSlots, type SlotPlan } from './plan-slots.ts';
import { bookablePlaces, templateFaults } from './schedule.rules.ts';
import { addSchedules, replaceSchedule, scheduleAt } from './schedules.repository.ts';
import { openStates } from './slot.rules.ts';
import type { ScheduleRow } from './slots.entity.ts';
import { slotsBetween } from './slots.repository.ts';

export interface SchedulePut {
  hallId: string;
  serviceId: string;
  /** 0 for a schedule that does not exist yet. */
  version: number;
  dryRun: boolean;
  template: ScheduleTemplate;
}
export interface ScheduleOutcome {
  /** The schedule as it stands now; null after a dry run of one that does not exist. */
  schedule: ScheduleRow | null;
  plan: SlotPlan;
  /** Open bookings in slots that close or shrink below what is taken: they keep their places. */
  affected: BookingRow[];
}

/** Sets how a hall gives out the places of a service. Nobody loses a place by it: that takes cancelling hours. */
export async function putSchedule(parts: BookingParts, put: SchedulePut, caller: Caller): Promise<ScheduleOutcome> {
  const { database, clock, offices, outbox, audit } = parts;
  const hall = await findOwnHall(offices, put.hallId, caller, ['clerk', 'admin']);
  await refuseFaults(parts, put);
  const before = await scheduleAt(database.read, put.hallId, put.serviceId);
  if ((before?.version ?? 0) !== put.version) throw stale(before);
  const row: ScheduleRow = {
    id: before?.id ?? newId(),
    hallId: put.hallId,
    serviceId: put.serviceId,
    officeId: hall.officeId,
    template: put.template,
    cutAt: before?.cutAt ?? null,
    version: put.version + 1,
    changedAt: nowText(clock),
  };
  const today = dayOf(clock.now());
  const range = { serviceId: put.serviceId, hallId: put.hallId, from: today, to: addDays(today, 400) };
  const standing = await slotsBetween(database.read, range);
  const plan = planSlots(row, standing, await offices.calendar(), today);
  const shrunk = standing.filter(({ taken }) => taken > bookablePlaces(put.template));
  const touched = [...new Set([...plan.close, ...shrunk].map(({ id }) => id))];
  const affected = await bookingsOfSlots(database.read, touched, openStates);
  if (put.dryRun) return { schedule: before, plan, affected };
  await database
    .write(async (manager) => {
      if (!before) await addSchedules(manager, [row]);
      else if (!(await replaceSchedule(manager, row, put.version))) throw stale(null);
      await applyPlan(manager, row, plan);
      const details = { hall: put.hallId, service: put.serviceId, version: row.version };
      const act = 'bookings/put-schedule';
      await audit.note(manager, { caller, act, subjectKind: 'schedule', subjectId: row.id, details });
      await outbox.record(manager, slotsChanged());
    })
    .catch((failure: unknown) => {
      throw isUniqueViolation(failure) ? stale(null) : failure;
    });
  return { schedule: { ...row, cutAt: plan.cutAt }, plan, affected };
}

async function refuseFaults({ services }: BookingParts, { serviceId, hallId, template }: SchedulePut): Promise<void> {
  const service = (await services.find([serviceId])).get(serviceId);
  const isDoneThere = service?.guide.hallIds.includes(hallId) ?? false;
  const issues: Issue[] = templateFaults(template).map(({ code, path }) => ({
    path: ['body', 'template', ...path],
    code: `bookings/${code}`,
    message: code,
  }));
  if (!isDoneThere) {
    issues.push({ path: ['body', 'serviceId'], code: 'bookings/not-in-this-hall', message: 'not-in-this-hall' });
  }
  if (issues.length > 0) throw bookingRefusals['schedule-faulty']({ issues });
}

const stale = (current: ScheduleRow | null) =>
  platformRefusals['stale-version'](current ? { extra: { version: current.version } } : {});
