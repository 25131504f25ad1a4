import type { EntitySchema } from 'typeorm';
import { accountEntities } from './accounts/accounts.entity.ts';
import { checkupEntities } from './checkup/checkup.entity.ts';
import { announcementEntities } from './announcements/announcements.entity.ts';
import { feedbackEntities } from './feedback/feedback.entity.ts';
import { followingEntities } from './following/following.entity.ts';
import { importEntities } from './imports/imports.entity.ts';
import { knowledgeEntities } from './knowledge/knowledge.entity.ts';
import { messageEntities } from './messages/messages.entity.ts';
import { officeEntities } from './offices/offices.entity.ts';
import { sourceEntities } from './sources/sources.entity.ts';
import { searchEntities } from './search/search.entity.ts';
import { serviceEntities } from './services/services.entity.ts';
import { bookingEntities } from './bookings/bookings.entity.ts';
import { platformEntities } from './platform/persistence/platform-entities.ts';
import { ticketEntities } from './tickets/tickets.entity.ts';

/** Every table's schema object, for the data sources and the drift check. */
export const entities = [
  ...platformEntities,
  ...accountEntities,
  ...officeEntities,
  ...announcementEntities,
  ...sourceEntities,
  ...importEntities,
  ...serviceEntities,
  ...ticketEntities,
  ...knowledgeEntities,
  ...bookingEntities,
  ...checkupEntities,
  ...messageEntities,
  ...followingEntities,
  ...searchEntities,
  ...feedbackEntities,
] as unknown as EntitySchema[];
