import { dayOf } from '@minxin/shared/moment';
import type { CopyRow } from '../../announcements/index.ts';
import { nowText } from '../../platform/clock.ts';
import { newId } from '../../platform/ids.ts';
import type { SourceParts } from '../source-parts.ts';
import { addConflicts } from './conflicts.repository.ts';
import { twinsOf, type Twins } from './find-twins.rules.ts';

const batch = 100;
// A first run brings years of notices: comparing every text with every other of its day is for the daily few.
const mostCompared = 50;
const neighbours = 40;

/**
 * Looks whether announcements that a source just brought or changed are here in another copy, from another source or
 * written by the county itself. Both copies stay; what looks like one document is put before an editor.
 */
export async function noteConflicts(parts: SourceParts, ids: readonly string[]): Promise<void> {
  const foundAt = nowText(parts.clock);
  for (let at = 0; at < ids.length; at += batch) {
    const twins = await findTwins(parts, ids.slice(at, at + batch), ids.length <= mostCompared);
    if (twins.length === 0) continue;
    const rows = twins.map(({ kind, first, second }) => ({
      id: newId(),
      version: 1,
      kind,
      state: 'open' as const,
      firstId: first.id,
      secondId: second.id,
      firstOfficeId: first.officeId,
      secondOfficeId: second.officeId,
      foundAt,
      decidedAt: null,
      decidedBy: null,
      mainId: null,
    }));
    await parts.database.write((manager) => addConflicts(manager, rows));
  }
}

async function findTwins(
  { database, announcements: { copies } }: SourceParts,
  ids: readonly string[],
  byText: boolean,
): Promise<Twins[]> {
  const touched = await copies.find(database.read, ids);
  const keys = touched.flatMap(({ documentKey }) => documentKey ?? []);
  const numbered = await copies.ofNumbers(database.read, [...new Set(keys)]);
  const pairs = new Map<string, Twins>();
  for (const one of touched) {
    const day = one.publishedAt === null ? undefined : dayOf(one.publishedAt);
    const sameTitle = day === undefined ? [] : await copies.ofDay(database.read, day, neighbours, one.title);
    const near = day === undefined || !byText ? [] : await copies.ofDay(database.read, day, neighbours);
    for (const twins of twinsOf(one, unique([...numbered, ...sameTitle, ...near])))
      pairs.set(`${twins.first.id} ${twins.second.id}`, twins);
  }
  return [...pairs.values()];
}

const unique = (rows: readonly CopyRow[]) => [...new Map(rows.map((row) => [row.id, row])).values()];
