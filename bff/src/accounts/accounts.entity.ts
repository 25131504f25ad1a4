import type { StaffRole, CitizenLevel } from '@minxin/shared/caller';
import type { Language } from '@minxin/shared/language';
import { EntitySchema } from 'typeorm';
import {
  boolean,
  idColumn,
  instantColumn,
  integer,
  jsonColumn,
  text,
  varchar,
} from '../platform/persistence/columns.ts';

/** A person who uses the service; contact data stands apart in `contacts`. */
export interface CitizenRow {
  id: string;
  /** Who vouches for the identity and its name there: `wechat` + openid, `preview` + persona. */
  provider: string;
  subject: string;
  displayName: string;
  level: CitizenLevel;
  language: Language | null;
  createdAt: string;
}
export const citizenSchema = new EntitySchema<CitizenRow>({
  name: 'citizen',
  tableName: 'citizens',
  columns: {
    id: { ...idColumn, primary: true },
    provider: varchar(20),
    subject: varchar(128),
    displayName: { ...varchar(60), name: 'display_name' },
    level: varchar(20),
    language: { ...varchar(10), nullable: true },
    createdAt: { ...instantColumn, name: 'created_at' },
  },
  indices: [{ name: 'uq_citizens_identity', columns: ['provider', 'subject'], unique: true }],
});

/** Contact data of a citizen, each value sealed to its row and column. */
export interface ContactRow {
  citizenId: string;
  phone: string | null;
  phoneLookup: string | null;
  name: string | null;
  idNumber: string | null;
}
export const contactSchema = new EntitySchema<ContactRow>({
  name: 'contact',
  tableName: 'contacts',
  columns: {
    citizenId: { ...idColumn, name: 'citizen_id', primary: true },
    phone: { ...text, nullable: true },
    phoneLookup: { ...varchar(43), name: 'phone_lookup', nullable: true },
    name: { ...text, nullable: true },
    idNumber: { ...text, name: 'id_number', nullable: true },
  },
  indices: [{ name: 'idx_contacts_phone_lookup', columns: ['phoneLookup'] }],
});

/** A member of staff; acts for one office and all below it, in the given roles. */
export interface StaffRow {
  id: string;
  username: string;
  displayName: string;
  officeId: string;
  roles: StaffRole[];
  /** argon2id; null means that no password opens this account. */
  passwordHash: string | null;
  /** Sealed TOTP secret; null until a second factor is set up. */
  totpSecret: string | null;
  /** The last TOTP step that was accepted, so that a code works once. */
  totpStep: number;
  active: boolean;
  createdAt: string;
}
export const staffSchema = new EntitySchema<StaffRow>({
  name: 'staff',
  tableName: 'staff',
  columns: {
    id: { ...idColumn, primary: true },
    username: varchar(60),
    displayName: { ...varchar(60), name: 'display_name' },
    officeId: { ...idColumn, name: 'office_id' },
    roles: jsonColumn,
    passwordHash: { ...text, name: 'password_hash', nullable: true },
    totpSecret: { ...text, name: 'totp_secret', nullable: true },
    totpStep: { ...integer, name: 'totp_step' },
    active: boolean,
    createdAt: { ...instantColumn, name: 'created_at' },
  },
  indices: [{ name: 'uq_staff_username', columns: ['username'], unique: true }],
});

/** An open session; only the hash of its token is kept. */
export interface SessionRow {
  tokenHash: string;
  kind: 'citizen' | 'staff';
  subjectId: string;
  createdAt: string;
  seenAt: string;
  expiresAt: string;
}
export const sessionSchema = new EntitySchema<SessionRow>({
  name: 'session',
  tableName: 'sessions',
  columns: {
    tokenHash: { ...varchar(43), name: 'token_hash', primary: true },
    kind: varchar(10),
    subjectId: { ...idColumn, name: 'subject_id' },
    createdAt: { ...instantColumn, name: 'created_at' },
    seenAt: { ...instantColumn, name: 'seen_at' },
    expiresAt: { ...instantColumn, name: 'expires_at' },
  },
  indices: [
    { name: 'idx_sessions_subject', columns: ['kind', 'subjectId'] },
    { name: 'idx_sessions_expires_at', columns: ['expiresAt'] },
  ],
});

export const accountEntities = [citizenSchema, contactSchema, staffSchema, sessionSchema];
