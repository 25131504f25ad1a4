import { maskPersonalData } from '@minxin/shared/mask';
import type { Findable } from '../platform/searchable.ts';
import { passedReplies, publicIdsAfter, publicOnes } from './board.repository.ts';

/** What everybody may find of tickets: the reviewed copies on the board with their answers, masked. */
export const findableTickets: Findable = {
  async byIds(manager, ids) {
    const rows = await publicOnes(manager, ids);
    const replies = await passedReplies(
      manager,
      rows.map((row) => row.id),
    );
    const answers = new Map(replies.map(({ ticketId, publicText }) => [ticketId, publicText]));
    return rows.map((row) => ({
      id: row.id,
      title: row.publicTitle ?? maskPersonalData(row.title),
      text: maskPersonalData(`${row.publicBody ?? row.body} ${answers.get(row.id) ?? ''}`.trim()),
      alias: row.number,
      officeId: row.officeId ?? row.wishedOfficeId,
      columnId: null,
      regionCode: row.regionCode,
      publishedAt: row.submittedAt,
      expiresOn: null,
      ended: false,
    }));
  },
  idsAfter: publicIdsAfter,
};
