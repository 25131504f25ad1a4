import type { MigrationInterface } from 'typeorm';
import { CreatePlatform001 } from './001-create-platform.ts';

/** Every migration in order; listed as classes, because a glob that finds nothing fails silently. */
export const migrations: Array<new () => MigrationInterface> = [CreatePlatform001];
