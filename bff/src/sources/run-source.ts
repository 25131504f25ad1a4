import { usualCleaning } from '@minxin/shared/sources/cleaning';
import type { SourceFailure, SourceRun } from '@minxin/shared/sources/source';
import { nowText } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import { noteConflicts } from './conflicts/note-conflicts.ts';
import type { Fetched } from './connectors/connector.ts';
import { connectors } from './connectors/connectors.ts';
import { placeItems } from './place-items.ts';
import { keepItems } from './keep-items.ts';
import type { SourceItem } from './source-item.ts';
import { nextDue } from './source.rules.ts';
import type { SourceParts } from './source-parts.ts';
import type { SourceRunRow } from './source-run.entity.ts';
import type { FetchedSource, SourceRow } from './sources.entity.ts';
import { addRun, pagesOf, savePages } from './source-runs.repository.ts';
import { noteRun, touchItems } from './sources.repository.ts';

const mostErrors = 100;
const nothing = {
  fetched: 0,
  added: 0,
  changed: 0,
  unchanged: 0,
  refused: 0,
  vanished: 0,
  waiting: 0,
  notModified: false,
};

/**
 * Fetches a source once and keeps what it shows. A fetch that fails takes nothing away: the source is marked failing,
 * everything it brought before stays, and the next try comes later.
 */
export async function runSource(
  parts: SourceParts,
  source: FetchedSource,
  startedBy: SourceRunRow['startedBy'],
): Promise<SourceRun> {
  const begun = performance.now();
  const pages = await pagesOf(parts.database.read, source.id);
  const reachable = { ...source, cleaning: source.cleaning ?? usualCleaning, pages };
  const fetched = await connectors[source.kind].fetch(parts, reachable, parts.limits);
  const { run, touched } = await keepFetched(parts, source, fetched);
  const took = Math.round(performance.now() - begun);
  await noteOutcome(parts, source, fetched, { run, took, startedBy });
  await noteConflicts(parts, touched);
  return run;
}

async function keepFetched(
  parts: SourceParts,
  source: FetchedSource,
  fetched: Fetched,
): Promise<{ run: SourceRun; touched: string[] }> {
  if (fetched.outcome === 'failed') {
    const { reason, detail } = fetched;
    return { run: { ...nothing, errors: [{ reason, detail }] }, touched: [] };
  }
  if (fetched.outcome === 'unchanged') return { run: { ...nothing, notModified: true, errors: [] }, touched: [] };
  const { refused, whole = true, waiting = 0 } = fetched;
  const items = placeItems(fetched.items, source.mapping ?? []);
  const { touched, ...kept } = await keepItems(parts, source, items, { isWhole: whole });
  const counts = { fetched: items.length + refused.length, refused: refused.length, waiting };
  return { run: { ...nothing, ...kept, ...counts, errors: errorsOf(fetched) }, touched };
}

/** What a reader of the run should look at: refused items and texts that lost something on their way. */
export function errorsOf({ items, refused }: Extract<Fetched, { outcome: 'read' }>): SourceFailure[] {
  const damaged = items.filter((item: SourceItem) => item.damaged !== undefined);
  return [
    ...refused.map(({ item, title, reason }) => ({ reason, item, ...(title !== '' && { title }) })),
    ...damaged.map((item) => ({ reason: 'damaged-text' as const, item: items.indexOf(item) + 1, title: item.title })),
  ].slice(0, mostErrors);
}

interface Told {
  run: SourceRun;
  took: number;
  startedBy: SourceRunRow['startedBy'];
}

async function noteOutcome(
  { database, clock }: SourceParts,
  source: FetchedSource,
  fetched: Fetched,
  { run, took, startedBy }: Told,
): Promise<void> {
  const at = nowText(clock);
  const failed = fetched.outcome === 'failed';
  const failures = failed ? source.failures + 1 : 0;
  const retryAfter = failed ? fetched.retryAfter : undefined;
  const dueAt = nextDue(source, { failures, retryAfter, waiting: run.waiting }, clock.now());
  const change: Partial<SourceRow> = failed
    ? { lastError: `${fetched.reason}: ${fetched.detail}`.slice(0, 300) }
    : { lastSuccessAt: at, lastError: null };
  const tags = fetched.outcome === 'read' && { etag: fetched.etag, lastModified: fetched.lastModified };
  await database.write(async (manager) => {
    if (!failed) await touchItems(manager, source.id, at);
    await noteRun(manager, source.id, { lastAttemptAt: at, failures, dueAt, ...change, ...tags });
    if (fetched.outcome === 'read' && fetched.pages) await savePages(manager, source.id, fetched.pages);
    await addRun(manager, { id: newId(), sourceId: source.id, at, took, startedBy, failed, ...run });
    database.changed('sources');
  });
}
