import { entryNames, isZip } from './zip-entries.ts';

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

interface Kind {
  type: string;
  extensions: readonly string[];
  is(bytes: Buffer): boolean;
}

const begins = (bytes: Buffer, start: readonly number[]) => start.every((octet, at) => bytes[at] === octet);
const isZipWith = (entry: string) => (bytes: Buffer) => isZip(bytes) && entryNames(bytes).includes(entry);
// The older Office formats are one container; its directory names the stream that makes it a text, a table or slides.
const isOleWith =
  (...streams: string[]) =>
  (bytes: Buffer) =>
    begins(bytes, ole) && streams.some((stream) => bytes.includes(Buffer.from(stream, 'utf16le')));
const office = 'application/vnd.openxmlformats-officedocument';

const kinds: readonly Kind[] = [
  { type: 'application/pdf', extensions: ['pdf'], is: (bytes) => bytes.toString('latin1', 0, 5) === '%PDF-' },
  { type: 'image/jpeg', extensions: ['jpg', 'jpeg'], is: (bytes) => begins(bytes, [0xff, 0xd8, 0xff]) },
  {
    type: 'image/png',
    extensions: ['png'],
    is: (bytes) => begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  },
  { type: 'image/gif', extensions: ['gif'], is: (bytes) => /^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6)) },
  {
    type: 'image/webp',
    extensions: ['webp'],
    is: (bytes) => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP',
  },
  { type: `${office}.wordprocessingml.document`, extensions: ['docx'], is: isZipWith('word/document.xml') },
  { type: `${office}.spreadsheetml.sheet`, extensions: ['xlsx'], is: isZipWith('xl/workbook.xml') },
  { type: `${office}.presentationml.presentation`, extensions: ['pptx'], is: isZipWith('ppt/presentation.xml') },
  // The national format for official documents, GB/T 33190.
  { type: 'application/ofd', extensions: ['ofd'], is: isZipWith('OFD.xml') },
  { type: 'application/msword', extensions: ['doc'], is: isOleWith('WordDocument') },
  { type: 'application/vnd.ms-excel', extensions: ['xls'], is: isOleWith('Workbook', 'Book') },
  { type: 'application/vnd.ms-powerpoint', extensions: ['ppt'], is: isOleWith('PowerPoint Document') },
  { type: 'text/plain; charset=utf-8', extensions: ['txt'], is: isPlainText },
  { type: 'text/csv; charset=utf-8', extensions: ['csv'], is: isPlainText },
];

/** The media type of bytes whose content is what the name's extension says; undefined for anything else. */
export function typeOfFile(name: string, bytes: Buffer): string | undefined {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return kinds.find((kind) => kind.extensions.includes(extension) && kind.is(bytes))?.type;
}

function isPlainText(bytes: Buffer): boolean {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return false;
  }
  // What a browser could take for a page stays out, whatever its name says.
  return !/[\0-\x08\x0b\x0c\x0e-\x1f]/.test(text) && !/<(?:!doctype|html|svg|script|\?xml|body|iframe)/i.test(text);
}
