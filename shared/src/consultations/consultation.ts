import { z } from '../schema.ts';
import { ticket, ticketMessage } from '../tickets/ticket.ts';

/** A consultation: a ticket told as a conversation. */
export const consultation = z.object({ ...ticket.shape, messages: z.array(ticketMessage) });
export type Consultation = z.infer<typeof consultation>;
