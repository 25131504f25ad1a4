import type { EntityManager } from 'typeorm';
import { actorOf, type CitizenCaller } from '../platform/caller.ts';
import type { TicketParts } from './parts.ts';
import { reaches } from './ticket.policy.ts';
import { ticketRefusals } from './tickets.failures.ts';
import { addUpload, ticketOfUpload } from './upload.repository.ts';

/** Gives a citizen's own files to their ticket; a file of somebody else, or of another ticket, is refused. */
export async function attachUploads(
  { files }: Pick<TicketParts, 'files'>,
  manager: EntityManager,
  caller: CitizenCaller,
  { ticketId, uploads, at }: { ticketId: string; uploads: readonly string[]; at: string },
): Promise<void> {
  const known = await files.find(manager, uploads);
  for (const fileId of new Set(uploads)) {
    const isOwn = known.get(fileId)?.uploadedBy === actorOf(caller);
    if (!isOwn || !(await addUpload(manager, { fileId, ticketId, at }))) throw ticketRefusals['unknown-upload']();
  }
}

/** Lets staff read the files of tickets within their reach. */
export function letDeskIn({ files, database }: Pick<TicketParts, 'files' | 'database'>): void {
  files.letIn(async (fileId, caller) => {
    if (caller.kind !== 'staff') return false;
    const ticket = await ticketOfUpload(database.read, fileId);
    return ticket !== null && reaches(caller, ticket);
  });
}
