import type { EntityManager } from 'typeorm';
import type { SlotPlan } from './plan-slots.ts';
import { bookablePlaces } from './schedule.rules.ts';
import { markCut } from './schedules.repository.ts';
import type { ScheduleRow } from './slots.entity.ts';
import { addSlots, closeSlots, lockSlots, setCapacity, setEnd } from './slots.repository.ts';

const idsOf = (rows: ReadonlyArray<{ id: string }>) => rows.map(({ id }) => id).toSorted();

/** Makes the slots of a schedule what its plan says, in the caller's unit. */
export async function applyPlan(
  manager: EntityManager,
  { id, template, cutAt }: Pick<ScheduleRow, 'id' | 'template' | 'cutAt'>,
  plan: SlotPlan,
): Promise<void> {
  await addSlots(manager, plan.add);
  await lockSlots(manager, idsOf([...plan.close, ...plan.reopen, ...plan.resize, ...plan.retime]));
  await closeSlots(manager, idsOf(plan.close), 'schedule');
  await closeSlots(manager, idsOf(plan.reopen), null);
  await setCapacity(manager, idsOf(plan.resize), bookablePlaces(template));
  for (const slot of plan.retime) await setEnd(manager, slot);
  if (plan.cutAt !== cutAt) await markCut(manager, id, plan.cutAt);
}

/** Whether a plan changes anything. */
export const isIdle = (plan: SlotPlan, { cutAt }: Pick<ScheduleRow, 'cutAt'>): boolean =>
  [plan.add, plan.close, plan.reopen, plan.resize, plan.retime].every((rows) => rows.length === 0) &&
  plan.cutAt === cutAt;
