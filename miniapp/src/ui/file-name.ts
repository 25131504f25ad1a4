/** A size as people read it: `356 KB`, `1.2 MB`. */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const kilo = bytes / 1024;
  return kilo < 1024 ? `${Math.round(kilo)} KB` : `${(kilo / 1024).toFixed(1)} MB`;
}

/** What kind of file a name says it is: `PDF`. */
export const kindOfFile = (name: string): string => (name.split('.').at(-1) ?? '').toUpperCase();
