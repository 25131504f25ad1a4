import { imageSize } from 'image-size';
import { typeOfFile } from './file-type.ts';
import { fileRefusals } from './files.failures.ts';
import { holdsMacros } from './macros.ts';

// A phone's largest photographs have fifty million; what has more is made to exhaust whoever opens it.
const mostPixels = 64_000_000;

/** The media type of an upload that is what its name says, runs nothing, and can be shown; otherwise refused by name. */
export function checkedType(name: string, bytes: Buffer): string {
  const type = typeOfFile(name, bytes);
  if (type === undefined) throw fileRefusals['unsupported-file']();
  if (holdsMacros(bytes)) throw fileRefusals.macros();
  if (type.startsWith('image/') && pixelsOf(bytes) > mostPixels) throw fileRefusals['too-many-pixels']();
  return type;
}

// Read from the header alone; a picture that does not tell its size has none that could exhaust anybody.
function pixelsOf(bytes: Buffer): number {
  try {
    const { width, height } = imageSize(bytes);
    return width * height;
  } catch {
    return 0;
  }
}
