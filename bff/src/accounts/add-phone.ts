import * as z from 'zod/mini';
import type { FieldCipher } from '../platform/crypto/field-cipher.ts';
import type { Database } from '../platform/persistence/database.ts';
import type { WechatAnswer, WechatApi } from '../platform/wechat/wechat-api.ts';
import { accountRefusals } from './accounts.failures.ts';
import { changeCitizen, citizenById, keepPhone } from './accounts.repository.ts';

export interface PhoneParts {
  database: Database;
  cipher: FieldCipher;
  wechatApi: WechatApi | undefined;
  openIdOf(citizenId: string): Promise<string | undefined>;
}

const phoneAnswer = z.object({
  phone_info: z.object({
    purePhoneNumber: z.string().check(z.regex(/^\d{5,15}$/)),
    // Older answers carry a number.
    countryCode: z.union([z.string(), z.number()]),
  }),
});

/**
 * Takes over the phone number WeChat vouches for, by the code of its own button: used once, good for five minutes. The
 * number is sealed; the citizen is then known by phone.
 */
export async function addPhone(parts: PhoneParts, citizenId: string, code: string): Promise<void> {
  const { database, cipher, wechatApi, openIdOf } = parts;
  const openid = await openIdOf(citizenId);
  if (!wechatApi || openid === undefined) throw accountRefusals['wechat-off']();
  const answered = await wechatApi
    .post('/wxa/business/getuserphonenumber', { code, openid })
    .catch((cause: unknown) => {
      throw accountRefusals['wechat-unreachable']({ cause, retryAfter: 5 });
    });
  const phone = phoneIn(answered);
  const place = { table: 'contacts', row: citizenId, column: 'phone' };
  const sealed = { phone: cipher.seal(phone, place), phoneLookup: cipher.lookup('phone', phone) };
  await database.write(async (manager) => {
    await keepPhone(manager, citizenId, sealed);
    const citizen = await citizenById(manager, citizenId);
    if (citizen?.level === 'citizen') await changeCitizen(manager, citizenId, { level: 'citizen-phone' });
  });
}

function phoneIn({ errcode, given }: WechatAnswer): string {
  const parsed = errcode === 0 ? z.safeParse(phoneAnswer, given) : undefined;
  if (!parsed?.success) throw accountRefusals['phone-refused']();
  const { purePhoneNumber, countryCode } = parsed.data.phone_info;
  return String(countryCode) === '86' ? purePhoneNumber : `+${countryCode}${purePhoneNumber}`;
}
