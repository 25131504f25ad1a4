import type { access, Me } from '@minxin/shared/accounts/me';
import type { Persona } from '@minxin/shared/accounts/session';
import type { z } from '@minxin/shared/schema';
import type { EntityManager } from 'typeorm';
import type { Offices } from '../offices/index.ts';
import type { Audit } from '../platform/audit/audit.ts';
import type { Clock } from '../platform/clock.ts';
import type { FieldCipher } from '../platform/crypto/field-cipher.ts';
import { createLimit } from '../platform/http/limits.ts';
import type { Database } from '../platform/persistence/database.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import type { Upstream } from '../platform/upstream/upstream.ts';
import type { WechatApi } from '../platform/wechat/wechat-api.ts';
import { addPhone } from './add-phone.ts';
import { presentMe } from './accounts.presenter.ts';
import {
  addStaff,
  changeCitizen,
  citizenById,
  contactOf,
  endExpiredSessions,
  staffByName,
} from './accounts.repository.ts';
import { createSessions, type Sessions } from './sessions.ts';
import { previewCitizen, signInPreview, type OpenedPreview } from './sign-in-preview.ts';
import { hashPassword, signInStaff } from './sign-in-staff.ts';
import { signInWechat } from './sign-in-wechat.ts';
import type { CitizenRow, StaffRow } from './accounts.entity.ts';

export interface AccountParts {
  database: Database;
  clock: Clock;
  cipher: FieldCipher;
  audit: Audit;
  offices: Offices;
  upstream: Upstream;
  /** Whether demo personas may sign in. */
  preview: boolean;
  wechat: { baseUrl: string; appId: string; secret: string } | undefined;
  wechatApi: WechatApi | undefined;
}

export interface Accounts {
  preview: boolean;
  wechat: boolean;
  identify: Sessions['identify'];
  signInPreview(persona: Persona, seed: string | undefined): Promise<OpenedPreview>;
  signInStaff(
    given: { username: string; password: string; totp?: string | undefined },
    address: string,
  ): ReturnType<typeof signInStaff>;
  signInWechat(code: string): ReturnType<typeof signInWechat>;
  sessionEnd(token: string): Promise<string>;
  endSession(token: string): Promise<void>;
  endExpiredSessions(): Promise<void>;
  officeName(officeId: string): Promise<string | undefined>;
  readMe(citizenId: string): Promise<Me>;
  changeMe(
    citizenId: string,
    change: { displayName?: string | undefined; language?: CitizenRow['language'] | undefined },
  ): Promise<Me>;
  /** Takes over the phone number WeChat vouches for. */
  addPhone(citizenId: string, code: string): Promise<Me>;
  accesses(citizenId: string): Promise<Array<z.infer<typeof access>>>;
  /** How WeChat knows a citizen in this mini-program; undefined for whom it does not know. */
  openIdOf(citizenId: string): Promise<string | undefined>;
  /** The citizen behind a demo persona, made when absent; for the demo county. */
  demoCitizen(persona: Persona): Promise<CitizenRow>;
  /** Adds a member of staff in the caller's transaction. */
  addStaff(manager: EntityManager, row: StaffRow): Promise<void>;
  staffNamed(username: string): Promise<StaffRow | null>;
  hashPassword(password: string): Promise<string>;
}

/** Citizens, staff, their sessions and their roles. */
export function createAccounts(parts: AccountParts): Accounts {
  const { database, clock, cipher, audit, offices } = parts;
  const sessions = createSessions(database, clock, offices);
  const attempts = createLimit(10, 300);
  const readMe = async (citizenId: string): Promise<Me> => {
    const citizen = await citizenById(database.read, citizenId);
    if (!citizen) throw platformRefusals.absent();
    return presentMe(citizen, await contactOf(database.read, citizenId), cipher);
  };
  const openIdOf = async (citizenId: string): Promise<string | undefined> => {
    const citizen = await citizenById(database.read, citizenId);
    const own = `${parts.wechat?.appId}:`;
    const isKnown = parts.wechat !== undefined && citizen?.provider === 'wechat' && citizen.subject.startsWith(own);
    return isKnown ? citizen.subject.slice(own.length) : undefined;
  };
  return {
    preview: parts.preview,
    wechat: parts.wechat !== undefined,
    identify: sessions.identify,
    signInPreview: (persona, seed) => signInPreview({ ...parts, sessions }, persona, seed),
    signInStaff: (given, address) => signInStaff({ ...parts, sessions, attempts }, given, address),
    signInWechat: (code) => signInWechat({ ...parts, sessions }, code),
    sessionEnd: async (token) => (await sessions.read(token))?.expiresAt ?? clock.now().toISOString(),
    endSession: sessions.end,
    endExpiredSessions: () => database.write((manager) => endExpiredSessions(manager, clock.now().toISOString())),
    officeName: async (officeId) => (await offices.find([officeId])).get(officeId)?.name,
    readMe,
    async changeMe(citizenId, { displayName, language }) {
      const change = { ...(displayName !== undefined && { displayName }), ...(language !== undefined && { language }) };
      await database.write((manager) => changeCitizen(manager, citizenId, change));
      return readMe(citizenId);
    },
    async accesses(citizenId) {
      const links = await audit.about('citizen', citizenId, 100);
      return links.map(({ at, act, details }) => {
        const { office = '', purpose = '' } = JSON.parse(details) as { office?: string; purpose?: string };
        return { at, act, office, purpose };
      });
    },
    async addPhone(citizenId, code) {
      await addPhone({ ...parts, openIdOf }, citizenId, code);
      return readMe(citizenId);
    },
    openIdOf,
    demoCitizen: (persona) => database.write((manager) => previewCitizen(manager, clock, persona, undefined)),
    addStaff,
    staffNamed: (username) => staffByName(database.read, username),
    hashPassword,
  };
}
