import type { MigrationInterface } from 'typeorm';
import { CreatePlatform001 } from './001-create-platform.ts';
import { CreateAccounts002 } from './002-create-accounts.ts';
import { CreateOffices003 } from './003-create-offices.ts';
import { CreateAnnouncements010 } from './010-create-announcements.ts';
import { CreateSources011 } from './011-create-sources.ts';
import { CreateFiles012 } from './012-create-files.ts';
import { ExtendSources013 } from './013-extend-sources.ts';
import { CreateImports014 } from './014-create-imports.ts';
import { GrowColumns015 } from './015-grow-columns.ts';
import { ExtendAnnouncements016 } from './016-extend-announcements.ts';
import { CreateFeedback017 } from './017-create-feedback.ts';
import { CreateServices040 } from './040-create-services.ts';
import { CreateTickets030 } from './030-create-tickets.ts';
import { CreateKnowledge031 } from './031-create-knowledge.ts';
import { CreateBookings050 } from './050-create-bookings.ts';
import { CreateSearch060 } from './060-create-search.ts';
import { CreateMessages070 } from './070-create-messages.ts';
import { CreateCheckup080 } from './080-create-checkup.ts';
import { VersionOffices081 } from './081-version-offices.ts';
import { DateTranslations082 } from './082-date-translations.ts';

/** Every migration in order; listed as classes, because a glob that finds nothing fails silently. */
export const migrations: Array<new () => MigrationInterface> = [
  CreatePlatform001,
  CreateAccounts002,
  CreateOffices003,
  CreateAnnouncements010,
  CreateSources011,
  CreateFiles012,
  ExtendSources013,
  CreateImports014,
  GrowColumns015,
  ExtendAnnouncements016,
  CreateFeedback017,
  CreateTickets030,
  CreateKnowledge031,
  CreateServices040,
  CreateBookings050,
  CreateSearch060,
  CreateMessages070,
  CreateCheckup080,
  VersionOffices081,
  DateTranslations082,
];
