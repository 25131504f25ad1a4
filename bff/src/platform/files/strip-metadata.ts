/** An image without what its camera wrote into it (place, device, time, comments); other bytes as they are. */
export function stripMetadata(type: string, bytes: Buffer): Buffer {
  if (type === 'image/jpeg') return stripJpeg(bytes);
  if (type === 'image/png') return stripPng(bytes);
  if (type === 'image/webp') return stripWebp(bytes);
  return bytes;
}

// JPEG: segments before the first scan. APP1 is EXIF and XMP, APP13 IPTC, FE comments; APP0, APP2 and APP14 say how
// colours are meant and stay.
function stripJpeg(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda) {
    const marker = bytes[at + 1]!;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    const isMetadata = marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xe2 && marker !== 0xee);
    if (!isMetadata) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return Buffer.concat([...kept, bytes.subarray(at)]);
}

const pngMetadata = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME']);

function stripPng(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (!pngMetadata.has(bytes.toString('latin1', at + 4, at + 8))) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return Buffer.concat(kept);
}

function stripWebp(bytes: Buffer): Buffer {
  const kept: Buffer[] = [];
  for (let at = 12; at + 8 <= bytes.length;) {
    const size = bytes.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    const chunk = bytes.toString('latin1', at, at + 4);
    if (chunk !== 'EXIF' && chunk !== 'XMP ') kept.push(withoutFlags(chunk, bytes.subarray(at, end)));
    at = end;
  }
  const body = Buffer.concat(kept);
  const header = Buffer.from('RIFF0000WEBP', 'latin1');
  header.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([header, body]);
}

// The extended header announces EXIF (8) and XMP (4).
function withoutFlags(chunk: string, bytes: Buffer): Buffer {
  if (chunk !== 'VP8X' || bytes.length < 9) return bytes;
  const copy = Buffer.from(bytes);
  copy[8] = copy[8]! & ~0x0c;
  return copy;
}
