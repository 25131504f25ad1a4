import type { CallerKind } from '@minxin/shared/caller';
import type { Persona } from '@minxin/shared/accounts/session';
import type { World } from '../support/world.ts';

/** One bearer token for every kind of caller; undefined for a guest. */
export async function oneOfEach(world: World): Promise<ReadonlyMap<CallerKind, string | undefined>> {
  const personas: Array<[CallerKind, Persona]> = [
    ['citizen', 'citizen-basic'],
    ['citizen-verified', 'citizen'],
    ['publisher', 'publisher'],
    ['reviewer', 'reviewer'],
    ['dispatcher', 'dispatcher'],
    ['handler', 'handler'],
    ['clerk', 'clerk'],
    ['supervisor', 'supervisor'],
    ['auditor', 'auditor'],
    ['admin', 'admin'],
  ];
  const tokens = new Map<CallerKind, string | undefined>([['guest', undefined]]);
  for (const [kind, persona] of personas) tokens.set(kind, await world.tokenOf(persona));
  // No persona has a phone without a verified name: one is made by lowering a citizen's level.
  const token = await world.tokenOf('citizen-9', 'phone-only');
  await world.minxin.database.write((manager) =>
    manager.query(`UPDATE citizens SET level = 'citizen-phone' WHERE subject = 'citizen-9:phone-only'`),
  );
  tokens.set('citizen-phone', token);
  return tokens;
}
