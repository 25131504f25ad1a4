import { createRequire } from 'node:module';

type Convert = (text: string) => string;
interface OpenCC {
  Converter(options: { from: string; to: string }): Convert;
}

let convert: Convert | undefined;

/** Traditional characters as simplified ones, phrase by phrase; its tables are loaded when first needed. */
export function toSimplified(text: string): string {
  convert ??= (createRequire(import.meta.url)('opencc-js/t2cn') as OpenCC).Converter({ from: 't', to: 'cn' });
  return convert(text);
}
