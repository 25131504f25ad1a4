import { usualCleaning } from '@minxin/shared/sources/cleaning';
import type { SourcePreview } from '@minxin/shared/sources/source';
import type { Caller } from '../platform/caller.ts';
import { textOfHtml } from '../platform/html/clean-html.ts';
import { hostPortOf } from '../platform/upstream/address-rules.ts';
import type { Fetched } from './connectors/connector.ts';
import { connectors } from './connectors/connectors.ts';
import { refuseUnplaced, refuseUnlisted, type NewSource } from './create-source.ts';
import { placeItems } from './place-items.ts';
import { errorsOf } from './run-source.ts';
import type { SourceItem } from './source-item.ts';
import type { SourceParts } from './source-parts.ts';

const mostShown = 10;
const longestText = 400;
// Somebody waits for the answer, and the upstream is only tried.
const few = { pages: 5, runMs: 8000 };

/** Fetches, reads and cleans what a source would bring and says where it would go; keeps nothing of it. */
export async function previewSource(parts: SourceParts, caller: Caller, given: NewSource): Promise<SourcePreview> {
  refuseUnlisted(given.url, given.allow);
  await refuseUnplaced(parts, caller, given);
  const { url, allow, reading = {} } = given;
  const id = `preview ${hostPortOf(new URL(url))}`;
  const tried = { id, url, allow, reading, etag: null, lastModified: null, cleaning: given.cleaning ?? usualCleaning };
  const fetched = await connectors[given.kind].fetch(parts, tried, { ...parts.limits, ...few });
  await parts.database.write((manager) =>
    parts.audit.note(manager, {
      caller,
      act: 'sources/preview',
      subjectKind: 'office',
      subjectId: given.officeId,
      details: { url: url.slice(0, 300) },
    }),
  );
  return present(parts, given, fetched);
}

async function present(parts: SourceParts, given: NewSource, fetched: Fetched): Promise<SourcePreview> {
  const none = { items: [], fetched: 0, refused: 0, waiting: 0 };
  if (fetched.outcome === 'failed')
    return { ...none, errors: [{ reason: fetched.reason, detail: fetched.detail.slice(0, 300) }] };
  if (fetched.outcome === 'unchanged') return { ...none, errors: [] };
  const columns = await parts.announcements.findColumns();
  const { items, refused, waiting = 0 } = fetched;
  const placed = placeItems(items, given.mapping ?? []);
  return {
    items: placed.slice(0, mostShown).map((item) => {
      const columnId = item.columnId ?? given.columnId;
      return { ...shown(item), column: { id: columnId, name: columns.get(columnId)?.name ?? '' } };
    }),
    fetched: items.length + refused.length,
    refused: refused.length,
    waiting,
    errors: errorsOf(fetched),
  };
}

function shown(item: SourceItem): Omit<SourcePreview['items'][number], 'column'> {
  const { title, link, publishedAt, sourceName, documentNumber = null, named = [], damaged = 0 } = item;
  const text = Array.from(textOfHtml(item.bodyHtml));
  const excerpt = text.slice(0, longestText).join('');
  return {
    title,
    excerpt,
    length: text.length,
    link,
    publishedAt,
    sourceName,
    documentNumber,
    named: [...named],
    damaged,
  };
}
