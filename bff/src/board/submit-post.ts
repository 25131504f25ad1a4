import type { PostBody } from '@minxin/shared/board/post';
import type { CreatedTicket } from '@minxin/shared/tickets/ticket';
import type { CitizenCaller, Once } from '../platform/caller.ts';
import type { Tickets } from '../tickets/index.ts';

/**
 * Puts a citizen's request in. Whoever complains or reports with one office named is taken to mean that it is about
 * that office, so that nobody is exposed by leaving a field empty; `aboutOfficeId: null` says otherwise.
 */
export function submitPost(
  tickets: Pick<Tickets, 'submit'>,
  caller: CitizenCaller,
  once: Once,
  { officeId, aboutOfficeId, regionId, ...given }: PostBody,
): Promise<CreatedTicket> {
  const accuses = given.kind === 'complaint' || given.kind === 'report';
  const about = aboutOfficeId === undefined && accuses ? officeId : aboutOfficeId;
  return tickets.submit(caller, once, {
    ...given,
    wishedOfficeId: officeId,
    aboutOfficeId: about,
    regionCode: regionId,
  });
}
