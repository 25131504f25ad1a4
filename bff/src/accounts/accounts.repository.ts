import type { EntityManager } from 'typeorm';
import {
  citizenSchema,
  contactSchema,
  sessionSchema,
  staffSchema,
  type CitizenRow,
  type ContactRow,
  type SessionRow,
  type StaffRow,
} from './accounts.entity.ts';

export const citizenOf = (manager: EntityManager, provider: string, subject: string): Promise<CitizenRow | null> =>
  manager.findOneBy(citizenSchema, { provider, subject });

export const citizenById = (manager: EntityManager, id: string): Promise<CitizenRow | null> =>
  manager.findOneBy(citizenSchema, { id });

/** Adds a citizen unless that identity exists already. */
export async function addCitizen(manager: EntityManager, row: CitizenRow): Promise<void> {
  await manager.createQueryBuilder().insert().into(citizenSchema).values(row).orIgnore().execute();
}

export async function changeCitizen(manager: EntityManager, id: string, change: Partial<CitizenRow>): Promise<void> {
  if (Object.keys(change).length > 0) await manager.update(citizenSchema, { id }, change);
}

export const contactOf = (manager: EntityManager, citizenId: string): Promise<ContactRow | null> =>
  manager.findOneBy(contactSchema, { citizenId });

/** Keeps the sealed phone number of a citizen in place of an earlier one. */
export async function keepPhone(
  manager: EntityManager,
  citizenId: string,
  phone: Pick<ContactRow, 'phone' | 'phoneLookup'>,
): Promise<void> {
  const empty = { citizenId, phone: null, phoneLookup: null, name: null, idNumber: null };
  await manager.createQueryBuilder().insert().into(contactSchema).values(empty).orIgnore().execute();
  await manager.update(contactSchema, { citizenId }, phone);
}

export const staffByName = (manager: EntityManager, username: string): Promise<StaffRow | null> =>
  manager.findOneBy(staffSchema, { username });

export const staffById = (manager: EntityManager, id: string): Promise<StaffRow | null> =>
  manager.findOneBy(staffSchema, { id });

export async function addStaff(manager: EntityManager, row: StaffRow): Promise<void> {
  await manager.insert(staffSchema, row);
}

/** Takes a TOTP step; false when it, or a later one, was taken before. */
export async function takeTotpStep(manager: EntityManager, id: string, step: number): Promise<boolean> {
  const taken = await manager
    .createQueryBuilder()
    .update(staffSchema)
    .set({ totpStep: step })
    .where('id = :id AND totp_step < :step', { id, step })
    .execute();
  return taken.affected === 1;
}

export async function addSession(manager: EntityManager, row: SessionRow): Promise<void> {
  await manager.insert(sessionSchema, row);
}

export const sessionByHash = (manager: EntityManager, tokenHash: string): Promise<SessionRow | null> =>
  manager.findOneBy(sessionSchema, { tokenHash });

export async function touchSession(manager: EntityManager, tokenHash: string, seenAt: string): Promise<void> {
  await manager.update(sessionSchema, { tokenHash }, { seenAt });
}

export async function endSession(manager: EntityManager, tokenHash: string): Promise<void> {
  await manager.delete(sessionSchema, { tokenHash });
}

export async function endExpiredSessions(manager: EntityManager, now: string): Promise<void> {
  await manager.createQueryBuilder().delete().from(sessionSchema).where('expires_at <= :now', { now }).execute();
}
