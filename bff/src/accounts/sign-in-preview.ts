import type { Persona } from '@minxin/shared/accounts/session';
import type { CitizenLevel } from '@minxin/shared/caller';
import { nowText, type Clock } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import type { EntityManager } from 'typeorm';
import type { Database } from '../platform/persistence/database.ts';
import type { CitizenRow, StaffRow } from './accounts.entity.ts';
import { accountRefusals } from './accounts.failures.ts';
import { addCitizen, citizenOf, staffByName } from './accounts.repository.ts';
import type { Sessions } from './sessions.ts';

export interface PreviewSignIn {
  database: Database;
  clock: Clock;
  sessions: Sessions;
  /** Off in production. */
  preview: boolean;
}

export type OpenedPreview = { token: string; expiresAt: string } & (
  { kind: 'citizen'; citizen: CitizenRow } | { kind: 'staff'; staff: StaffRow }
);

/** Opens a session of a demo persona; a citizen is made at the first visit, staff must exist in the demo county. */
export async function signInPreview(
  { database, clock, sessions, preview }: PreviewSignIn,
  persona: Persona,
  seed: string | undefined,
): Promise<OpenedPreview> {
  if (!preview) throw accountRefusals['preview-off']();
  if (!persona.startsWith('citizen')) {
    const staff = await staffByName(database.read, persona);
    if (!staff?.active) throw accountRefusals['preview-off']();
    const opened = await database.write((manager) => sessions.open(manager, 'staff', staff.id));
    return { kind: 'staff', staff, ...opened };
  }
  return database.write(async (manager) => {
    const citizen = await previewCitizen(manager, clock, persona, seed);
    return { kind: 'citizen', citizen, ...(await sessions.open(manager, 'citizen', citizen.id)) };
  });
}

/** The citizen behind a persona and seed, made when absent. */
export async function previewCitizen(
  manager: EntityManager,
  clock: Clock,
  persona: Persona,
  seed: string | undefined,
): Promise<CitizenRow> {
  const subject = seed === undefined ? persona : `${persona}:${seed}`;
  await addCitizen(manager, {
    id: newId(),
    provider: 'preview',
    subject,
    displayName: displayNameOf(persona, seed),
    level: levelOf(persona),
    language: null,
    createdAt: nowText(clock),
  });
  return (await citizenOf(manager, 'preview', subject))!;
}

const surnames = ['王', '李', '张', '刘', '陈', '杨', '赵', '周', '吴'];

function displayNameOf(persona: Persona, seed: string | undefined): string {
  if (persona === 'citizen-basic') return '微信用户';
  const number = Number(persona.split('-')[1] ?? 1);
  return seed === undefined ? `${surnames[number - 1] ?? '王'}**` : `体验用户${seed.slice(0, 12)}`;
}

const levelOf = (persona: Persona): CitizenLevel => (persona === 'citizen-basic' ? 'citizen' : 'citizen-verified');
