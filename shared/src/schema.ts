// The one door to zod: WeChat forbids `new Function`, and zod must be told before the first schema is made.
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };

/** Any zod schema, mini or classic. */
export type Schema = z.core.$ZodType;
