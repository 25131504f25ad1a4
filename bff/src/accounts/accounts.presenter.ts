import type { Me } from '@minxin/shared/accounts/me';
import type { SessionCaller } from '@minxin/shared/accounts/session';
import { maskName, maskPhone } from '@minxin/shared/mask';
import type { FieldCipher } from '../platform/crypto/field-cipher.ts';
import type { CitizenRow, ContactRow, StaffRow } from './accounts.entity.ts';

export const presentCitizenCaller = ({
  level,
  displayName,
}: Pick<CitizenRow, 'level' | 'displayName'>): SessionCaller => ({
  kind: level,
  roles: [],
  displayName,
});

export const presentStaffCaller = (
  {
    roles,
    officeId,
    displayName,
  }: Pick<StaffRow, 'officeId' | 'displayName'> & { roles: readonly StaffRow['roles'][number][] },
  officeName: string | undefined,
): SessionCaller => ({
  kind: 'staff',
  roles: [...roles],
  officeId,
  ...(officeName !== undefined && { officeName }),
  displayName,
});

/** The account as its owner sees it: contact data masked. */
export function presentMe(citizen: CitizenRow, contact: ContactRow | null, cipher: FieldCipher): Me {
  const open = (column: 'phone' | 'name', value: string) =>
    cipher.open(value, { table: 'contacts', row: citizen.id, column });
  return {
    displayName: citizen.displayName,
    level: citizen.level,
    language: citizen.language,
    phoneMasked: contact?.phone ? maskPhone(open('phone', contact.phone)) : null,
    nameMasked: contact?.name ? maskName(open('name', contact.name)) : null,
    createdAt: citizen.createdAt,
  };
}
