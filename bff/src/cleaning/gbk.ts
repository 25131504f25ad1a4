import iconv from 'iconv-lite';

/** The bytes of a character in GBK; undefined when it has none there. */
export function bytesOf(character: string): readonly number[] | undefined {
  const bytes = iconv.encode(character, 'gbk');
  return iconv.decode(bytes, 'gbk') === character ? [...bytes] : undefined;
}

/** The characters of bytes in GBK, `incomplete` while the last one waits for its second byte; undefined for no text. */
export function charactersOf(bytes: readonly number[]): { characters: string[]; incomplete: boolean } | undefined {
  const characters: string[] = [];
  let at = 0;
  while (at < bytes.length) {
    const width = bytes[at]! > 0x80 ? 2 : 1;
    if (at + width > bytes.length) return { characters, incomplete: true };
    const character = iconv.decode(Buffer.from(bytes.slice(at, at + width)), 'gbk');
    if (Array.from(character).length !== 1 || character === '\uFFFD') return undefined;
    characters.push(character);
    at += width;
  }
  return { characters, incomplete: false };
}

/** Whether a Han character stands in GB 2312, which holds the simplified characters in use. */
export function isInGb2312(character: string): boolean {
  const [first = 0, second = 0] = bytesOf(character) ?? [];
  return first >= 0xb0 && first <= 0xf7 && second >= 0xa1;
}
