import { postKinds } from '@minxin/shared/board/post';
import type { TicketKind, TicketState } from '@minxin/shared/tickets/states';

/** What the list is narrowed to; an empty field narrows nothing. */
export interface BoardFilter {
  q: string;
  kind: '' | TicketKind;
  office: string;
  state: '' | TicketState;
}
export const noFilter: BoardFilter = { q: '', kind: '', office: '', state: '' };

/** Kinds and states a reader of the board can meet there. */
export const publicKinds = ['consultation', ...postKinds.filter((kind) => kind !== 'report')] as const;
export const publicStates = ['dispatched', 'handling', 'reviewing', 'visiting', 'closed', 'reopened'] as const;

/** The fields that narrow, as the server takes them. */
export const given = ({ q, kind, office, state }: BoardFilter) => ({
  ...(q && { q }),
  ...(kind && { kind }),
  ...(office && { office }),
  ...(state && { state }),
});
