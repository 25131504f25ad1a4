import type { MigrationInterface } from 'typeorm';
import { CreatePlatform001 } from './001-create-platform.ts';
import { CreateAccounts002 } from './002-create-accounts.ts';
import { CreateOffices003 } from './003-create-offices.ts';
import { CreateServices040 } from './040-create-services.ts';
import { CreateTickets030 } from './030-create-tickets.ts';
import { CreateKnowledge031 } from './031-create-knowledge.ts';

/** Every migration in order; listed as classes, because a glob that finds nothing fails silently. */
export const migrations: Array<new () => MigrationInterface> = [
  CreatePlatform001,
  CreateAccounts002,
  CreateOffices003,
  CreateTickets030,
  CreateKnowledge031,
  CreateServices040,
];
