import type { FoundKind } from '@minxin/shared/search/found';
import type { Outbox } from '../platform/outbox/outbox.ts';
import { leadDocuments } from './documents.repository.ts';
import { asked, type Asked } from './fill-if-empty.ts';
import { indexDocuments, type IndexingParts } from './index-documents.ts';

interface Told {
  announcementId?: string;
  announcementIds?: string[];
  articleId?: string;
  articleIds?: string[];
  serviceId?: string;
  serviceIds?: string[];
  ticketId?: string;
  ticketIds?: string[];
}

// After which events the public may see something else of a thing.
const heard: Record<string, FoundKind> = {
  'announcements/shown': 'announcement',
  'announcements/corrected': 'announcement',
  'announcements/withdrawn': 'announcement',
  'announcements/validity-changed': 'announcement',
  'knowledge/changed': 'article',
  'knowledge/imported': 'article',
  'services/changed': 'service',
  'services/imported': 'service',
  'tickets/answered': 'ticket',
  'tickets/published': 'ticket',
  'tickets/unpublished': 'ticket',
  'tickets/withdrawn': 'ticket',
  'tickets/imported': 'ticket',
};

/** Lets the index follow what features say has happened; an event read twice changes nothing the second time. */
export function followChanges(parts: IndexingParts, outbox: Outbox): void {
  outbox.on<Asked>(asked, 'search', ({ kind, ids }) => indexDocuments(parts, kind, ids));
  outbox.on<{ columnId: string; intoId: string }>('announcements/column-merged', 'search', ({ columnId, intoId }) =>
    parts.database.write((manager) => leadDocuments(manager, columnId, intoId)),
  );
  for (const [event, kind] of Object.entries(heard))
    outbox.on<Told>(event, 'search', async (told) => {
      const ids = idsIn(told);
      const along = await parts.things[kind].alongWith?.(parts.database.read, ids);
      await indexDocuments(parts, kind, [...ids, ...(along ?? [])]);
    });
}

const idsIn = (told: Told): string[] =>
  [told.announcementId, told.articleId, told.serviceId, told.ticketId, ...manyIn(told)].filter(
    (id) => id !== undefined,
  );

const manyIn = ({ announcementIds = [], articleIds = [], serviceIds = [], ticketIds = [] }: Told) => [
  ...announcementIds,
  ...articleIds,
  ...serviceIds,
  ...ticketIds,
];
