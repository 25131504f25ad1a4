import type { EntityManager } from 'typeorm';
import { returning } from '../platform/persistence/returning.ts';
import { ticketSchema, ticketUploadSchema, type TicketRow, type TicketUploadRow } from './ticket.entity.ts';

/** Gives a file to a ticket; false when it belongs to one already. */
export async function addUpload(manager: EntityManager, { fileId, ticketId, at }: TicketUploadRow): Promise<boolean> {
  const added = await returning(
    manager,
    'INSERT INTO ticket_uploads (file_id, ticket_id, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING RETURNING at',
    [fileId, ticketId, at],
  );
  return added.length > 0;
}

export const uploadsOf = async (manager: EntityManager, ticketId: string): Promise<string[]> =>
  (await manager.find(ticketUploadSchema, { where: { ticketId }, order: { at: 'ASC', fileId: 'ASC' } })).map(
    (row) => row.fileId,
  );

/** The ticket a file belongs to. */
export async function ticketOfUpload(manager: EntityManager, fileId: string): Promise<TicketRow | null> {
  const upload = await manager.findOneBy(ticketUploadSchema, { fileId });
  return upload && manager.findOneBy(ticketSchema, { id: upload.ticketId });
}
