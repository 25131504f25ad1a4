/** A browser reads no codes by itself; digits are typed. */
export const scan: (() => Promise<string | undefined>) | undefined = undefined;
