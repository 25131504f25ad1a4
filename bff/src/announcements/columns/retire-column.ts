import type { Caller } from '../../platform/caller.ts';
import { nowText } from '../../platform/clock.ts';
import { actOnColumn, type ColumnParts } from './act-on-column.ts';
import { columnRefusals } from './columns.failures.ts';
import { reachOf } from './reach-of-column.ts';

/** Takes nothing new into a column from now on; what is public stays readable under the same links. */
export async function retireColumn(parts: ColumnParts, caller: Caller, id: string, version: number): Promise<void> {
  await actOnColumn(parts, caller, { id, version, action: 'retire' }, async (_, { rows }, manager) => {
    const { published, ...reach } = await reachOf(parts, manager, rows, id);
    if (reach.columns > 0 || reach.underWay > 0 || reach.sources > 0)
      throw columnRefusals['in-use']({ extra: { ...reach } });
    return { change: { retiredAt: nowText(parts.clock) }, details: { published } };
  });
}

/** Opens a retired column again. */
export async function restoreColumn(parts: ColumnParts, caller: Caller, id: string, version: number): Promise<void> {
  await actOnColumn(parts, caller, { id, version, action: 'restore' }, ({ parentId }, { byId }) => {
    if (parentId !== null && byId.get(parentId)?.retiredAt !== null) throw columnRefusals['parent-retired']();
    return { change: { retiredAt: null } };
  });
}
