import { hash, verify } from '@node-rs/argon2';
import { TOTP } from 'otpauth';
import type { Audit } from '../platform/audit/audit.ts';
import type { Clock } from '../platform/clock.ts';
import type { FieldCipher } from '../platform/crypto/field-cipher.ts';
import type { Database } from '../platform/persistence/database.ts';
import type { StaffRow } from './accounts.entity.ts';
import { accountRefusals } from './accounts.failures.ts';
import { staffByName, takeTotpStep } from './accounts.repository.ts';
import type { Sessions } from './sessions.ts';

// 19 MiB, two passes, one lane: the least OWASP accepts; two at once keep a login storm from taking the machine.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const hashedAtOnce = 2;
const noAccount = hash('no account has this password', cost);

export interface StaffSignIn {
  database: Database;
  clock: Clock;
  cipher: FieldCipher;
  audit: Audit;
  sessions: Sessions;
  /** Refuses who tries too often; by address and by account. */
  attempts: { take(key: string): Promise<void>; clear(key: string): Promise<void> };
}

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

/** Opens a staff session; a wrong name, password and code are one and the same refusal, taking the same time. */
export async function signInStaff(
  parts: StaffSignIn,
  given: { username: string; password: string; totp?: string | undefined },
  address: string,
): Promise<{ staff: StaffRow; token: string; expiresAt: string }> {
  await parts.attempts.take(`${address} ${given.username}`);
  const staff = await staffByName(parts.database.read, given.username);
  const isRight = await inTurn(async () => verify(staff?.passwordHash ?? (await noAccount), given.password));
  if (!staff?.active || !staff.passwordHash || !isRight) throw accountRefusals['wrong-credentials']();
  const step = staff.totpSecret === null ? null : stepOf(parts, staff, given.totp);
  const opened = await parts.database.write(async (manager) => {
    if (step !== null && !(await takeTotpStep(manager, staff.id, step))) throw accountRefusals['wrong-credentials']();
    const caller = {
      kind: 'staff',
      id: staff.id,
      displayName: staff.displayName,
      roles: staff.roles,
      officeId: staff.officeId,
      officeIds: [],
    } as const;
    await parts.audit.note(manager, { caller, act: 'accounts/sign-in', subjectKind: 'staff', subjectId: staff.id });
    return parts.sessions.open(manager, 'staff', staff.id);
  });
  await parts.attempts.clear(`${address} ${given.username}`);
  return { staff, ...opened };
}

function stepOf({ cipher, clock }: StaffSignIn, staff: StaffRow, code: string | undefined): number {
  if (code === undefined) throw accountRefusals['code-needed']();
  const secret = cipher.open(staff.totpSecret!, { table: 'staff', row: staff.id, column: 'totp_secret' });
  const timestamp = clock.now().getTime();
  const drift = new TOTP({ secret }).validate({ token: code, timestamp, window: 1 });
  if (drift === null) throw accountRefusals['wrong-credentials']();
  return Math.floor(timestamp / 30_000) + drift;
}

let hashing = 0;
const waiting: Array<() => void> = [];
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (hashing >= hashedAtOnce) await new Promise<void>((go) => waiting.push(go));
  hashing += 1;
  try {
    return await work();
  } finally {
    hashing -= 1;
    waiting.shift()?.();
  }
}
