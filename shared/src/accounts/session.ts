import { citizenLevels, staffRoles } from '../caller.ts';
import { id } from '../id.ts';
import { instant } from '../moment.ts';
import { z } from '../schema.ts';

/** Who a session speaks for, as shown to that person. */
export const sessionCaller = z.object({
  kind: z.enum([...citizenLevels, 'staff']),
  roles: z.array(z.enum(staffRoles)),
  officeId: z.optional(id),
  officeName: z.optional(z.string()),
  displayName: z.string(),
});
/** A session as it is opened; the token is shown this once. */
export const openedSession = z.object({ token: z.string(), caller: sessionCaller, expiresAt: instant });
export const currentSession = z.object({ caller: sessionCaller, expiresAt: instant });

export type SessionCaller = z.infer<typeof sessionCaller>;
export type OpenedSession = z.infer<typeof openedSession>;

/** Persons of the demo county who may be tried without a password outside production. */
export const personas = [
  'citizen',
  'citizen-2',
  'citizen-3',
  'citizen-4',
  'citizen-5',
  'citizen-6',
  'citizen-7',
  'citizen-8',
  'citizen-9',
  'citizen-basic',
  'publisher',
  'reviewer',
  'dispatcher',
  'handler',
  'handler-b',
  'clerk',
  'supervisor',
  'auditor',
  'admin',
] as const;
export type Persona = (typeof personas)[number];
