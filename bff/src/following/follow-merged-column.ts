import { leadSubscriptions } from './subscriptions.repository.ts';
import type { FollowingParts } from './following-parts.ts';

export interface ColumnMerged {
  columnId: string;
  intoId: string;
}

/** Whoever followed a column follows the one it went into; who follows both already follows one. */
export const followMergedColumn = ({ database }: FollowingParts, { columnId, intoId }: ColumnMerged): Promise<void> =>
  database.write((manager) => leadSubscriptions(manager, { kind: 'column', target: columnId }, intoId));
