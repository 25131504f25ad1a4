import {
  ticketEventSchema,
  ticketFollowSchema,
  ticketMessageSchema,
  ticketRatingSchema,
  ticketReplySchema,
  ticketSupportSchema,
} from './history.entity.ts';
import { ticketContactSchema, ticketCounterSchema, ticketSchema } from './ticket.entity.ts';

export const ticketEntities = [
  ticketSchema,
  ticketCounterSchema,
  ticketContactSchema,
  ticketEventSchema,
  ticketReplySchema,
  ticketMessageSchema,
  ticketRatingSchema,
  ticketSupportSchema,
  ticketFollowSchema,
];
