/** Who may call: people who read, people who ask, and people who answer. */
export const citizenLevels = ['citizen', 'citizen-phone', 'citizen-verified'] as const;
export const staffRoles = [
  'publisher',
  'reviewer',
  'dispatcher',
  'handler',
  'clerk',
  'supervisor',
  'auditor',
  'admin',
] as const;

export type CitizenLevel = (typeof citizenLevels)[number];
export type StaffRole = (typeof staffRoles)[number];
export type CallerKind = 'guest' | CitizenLevel | StaffRole;

/** Everybody, signed in or not. */
export const anyone: readonly CallerKind[] = ['guest', ...citizenLevels, ...staffRoles];
/** Every signed-in citizen. */
export const citizens: readonly CallerKind[] = [...citizenLevels];
/** Citizens whose phone is known. */
export const citizensWithPhone: readonly CallerKind[] = ['citizen-phone', 'citizen-verified'];
/** Citizens whose real name has been verified. */
export const verifiedCitizens: readonly CallerKind[] = ['citizen-verified'];
/** Everybody who is signed in. */
export const signedIn: readonly CallerKind[] = [...citizenLevels, ...staffRoles];
