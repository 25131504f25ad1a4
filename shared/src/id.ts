import { language, names } from './language.ts';
import { z } from './schema.ts';

/** An opaque identifier: 1 to 64 characters that need no escaping anywhere. */
export const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));
/** Path parameters of everything that is addressed by its id. */
export const idParams = z.strictObject({ id });
/** A named thing another thing points to. */
export const reference = z.object({ id, name: z.string() });
export type Reference = z.infer<typeof reference>;
/** A thing pointed to with its name in every language it has. */
export const namedReference = z.object({ ...reference.shape, names });
/** A thing pointed to by its name in the reader's language, or in the nearest there is: `lang` says which. */
export const spokenReference = z.object({ ...reference.shape, lang: language });
export type SpokenReference = z.infer<typeof spokenReference>;
/** The version of a mutable staff resource; a write sends the one it read. */
export const version = z.int().check(z.minimum(1));
