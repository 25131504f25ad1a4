import { entryNames, isZip } from './zip-entries.ts';

const project = Buffer.from('_VBA_PROJECT', 'utf16le');
const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** Whether an Office file carries a program: a VBA project in its package, or in the directory of the older format. */
export function holdsMacros(bytes: Buffer): boolean {
  if (isZip(bytes)) return entryNames(bytes).some((name) => /(?:^|\/)vba(?:Project|Data)\.\w+$/i.test(name));
  return bytes.subarray(0, 4).equals(ole) && bytes.includes(project);
}
