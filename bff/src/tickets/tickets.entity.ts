import {
  ticketEventSchema,
  ticketFollowSchema,
  ticketMessageSchema,
  ticketRatingSchema,
  ticketReplySchema,
  ticketSupportSchema,
} from './history.entity.ts';
import { ticketContactSchema, ticketCounterSchema, ticketSchema, ticketUploadSchema } from './ticket.entity.ts';

export const ticketEntities = [
  ticketSchema,
  ticketCounterSchema,
  ticketContactSchema,
  ticketUploadSchema,
  ticketEventSchema,
  ticketReplySchema,
  ticketMessageSchema,
  ticketRatingSchema,
  ticketSupportSchema,
  ticketFollowSchema,
];
