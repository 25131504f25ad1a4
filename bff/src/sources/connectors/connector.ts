import type { CleaningProfile } from '@minxin/shared/sources/cleaning';
import type { SourceFault } from '@minxin/shared/sources/source';
import type { Upstream } from '../../platform/upstream/upstream.ts';
import type { RefusedItem, SourceItem } from '../source-item.ts';
import type { SourcePageRow } from '../source-text.entity.ts';
import type { SourceRow } from '../sources.entity.ts';
import type { Pace } from './reading/pace.ts';

/** What one run may cost an upstream and us. */
export interface ReadingLimits {
  /** Longest time of one whole answer. */
  totalMs: number;
  /** Pause between two requests to one host. */
  delayMs: number;
  /** Longest time of one run; what is not read by then waits for the next. */
  runMs: number;
  /** Articles asked for in one run. */
  pages: number;
}

/** What a connector needs to know of a source, saved or only tried. */
export type Reachable = Pick<SourceRow, 'id' | 'url' | 'allow' | 'etag' | 'lastModified' | 'reading'> & {
  cleaning: CleaningProfile;
  /** What was read of its documents before, for kinds that read them one by one. */
  pages?: readonly SourcePageRow[];
};

export interface ConnectorParts {
  upstream: Upstream;
  pace: Pace;
  /** The present instant. */
  now(): string;
}

export type Fetched =
  | {
      outcome: 'read';
      items: SourceItem[];
      refused: RefusedItem[];
      etag: string | null;
      lastModified: string | null;
      /** Whether these are all that the source shows; so unless said otherwise. */
      whole?: boolean;
      /** Documents that are listed and not yet read. */
      waiting?: number;
      /** Hashes of the addresses that are listed, and what asking for some of them gave. */
      pages?: { listed: string[]; asked: SourcePageRow[] };
    }
  | { outcome: 'unchanged' }
  | { outcome: 'failed'; reason: SourceFault; detail: string; retryAfter?: number };

/** Reads one kind of upstream system; every failure has a name and none is thrown. */
export interface Connector {
  fetch(parts: ConnectorParts, source: Reachable, limits: ReadingLimits): Promise<Fetched>;
}
