/**
 * Why two announcements are taken for one document: the same document number, the same title on the same day, or
 * texts that are nearly the same.
 */
export const conflictKinds = ['same-number', 'same-title', 'near'] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** `kept-both`: two documents; `repost`: one is a copy of the other and is named beside it. */
export const conflictStates = ['open', 'kept-both', 'repost'] as const;
export type ConflictState = (typeof conflictStates)[number];
