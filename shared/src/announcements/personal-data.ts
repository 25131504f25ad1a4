export const personalKinds = ['identity', 'card', 'mobile', 'plate'] as const;
export type PersonalKind = (typeof personalKinds)[number];

/** One number that looks personal: where it stands in the text, and how it looks masked. */
export interface PersonalFind {
  kind: PersonalKind;
  at: number;
  length: number;
  masked: string;
}

// No look-behind: older iOS cannot read such a pattern, and the editor runs there too.
const digitRun = /[+]?\d(?:[\s\u200B\u2010-\u2014\uFF0D-]{0,2}[\dXx])+/g;
const plate =
  /[\u4EAC\u6D25\u6CAA\u6E1D\u5180\u8C6B\u4E91\u8FBD\u9ED1\u6E58\u7696\u9C81\u65B0\u82CF\u6D59\u8D63\u9102\u6842\u7518\u664B\u8499\u9655\u5409\u95FD\u8D35\u7CA4\u9752\u85CF\u5DDD\u5B81\u743C][A-Z][\u00B7\u2022\s]?(?:[A-Z0-9]{5,6}|[A-Z0-9]{4}[\u5B66\u6302\u8B66\u6E2F\u6FB3])/g;

/**
 * Identity numbers with a true check digit, bank cards by Luhn, mobile numbers and number plates, also written in groups
 * or in full width. Office telephones are what announcements are for and are not meant.
 */
export function findPersonalData(text: string): PersonalFind[] {
  const plain = text.replace(/[\uFF10-\uFF19\uFF21-\uFF3A\uFF58]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
  const numbers = [...plain.matchAll(digitRun)].flatMap((found) => inRun(found[0], found.index ?? 0, plain));
  const plates = [...plain.matchAll(plate)].flatMap((found): PersonalFind[] => {
    const [whole] = found;
    const at = found.index ?? 0;
    if (!/\d/.test(whole) || /[A-Za-z0-9]/.test(plain.charAt(at + whole.length))) return [];
    return [{ kind: 'plate', at, length: whole.length, masked: `${whole.slice(0, 2)}****${whole.slice(-1)}` }];
  });
  return [...numbers, ...plates].sort((one, other) => one.at - other.at);
}

/** The text with all of that masked. */
export function maskPersonal(text: string): string {
  return findPersonalData(text).reduceRight(
    (rest, { at, length, masked }) => rest.slice(0, at) + masked + rest.slice(at + length),
    text,
  );
}

/** HTML with its words masked and its tags as they are. */
export function maskPersonalHtml(html: string): string {
  return html
    .split(/(<[^>]*>)/)
    .map((part, index) => (index % 2 === 1 ? part : maskPersonal(part)))
    .join('');
}

/** The words around a find, itself masked, so that a person finds the place without the number being copied about. */
export function excerptOf(text: string, { at, length, masked }: PersonalFind): string {
  // A neighbour that is cut in the middle is not recognised any more: no long number stays.
  const beside = (part: string) => maskPersonal(part).replace(/\d{5,}/g, '****');
  const before = beside(text.slice(Math.max(0, at - 12), at));
  const after = beside(text.slice(at + length, at + length + 12));
  return `${at > 12 ? '…' : ''}${before}${masked}${after}${at + length + 12 < text.length ? '…' : ''}`;
}

// A run of digits in groups may hold a number only as a whole, or group by group where blanks divide several.
function inRun(run: string, at: number, text: string): PersonalFind[] {
  if (/[A-Za-z]/.test(text.charAt(at - 1))) return [];
  const whole = kindOf(run);
  if (whole) return [{ ...whole, at, length: run.length }];
  if (!/\s/.test(run)) return [];
  const parts = [...run.matchAll(/\S+/g)];
  return parts.flatMap((part) => {
    const found = kindOf(part[0]);
    return found ? [{ ...found, at: at + (part.index ?? 0), length: part[0].length }] : [];
  });
}

function kindOf(run: string): Pick<PersonalFind, 'kind' | 'masked'> | undefined {
  const bare = run.replace(/[^\dXx]/g, '').toUpperCase();
  if (isIdentity(bare)) return { kind: 'identity', masked: '*'.repeat(14) + bare.slice(-4) };
  if (isCard(bare)) return { kind: 'card', masked: '*'.repeat(bare.length - 4) + bare.slice(-4) };
  const mobile = /^(?:(?:00)?86)?(1[3-9]\d{9})$/.exec(bare)?.[1];
  return mobile ? { kind: 'mobile', masked: `${mobile.slice(0, 3)}****${mobile.slice(-4)}` } : undefined;
}

function isIdentity(text: string): boolean {
  if (!/^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/.test(text)) return false;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return '10X98765432'[sum % 11] === text[17];
}

function isCard(text: string): boolean {
  if (!/^[3-6]\d{15,18}$/.test(text)) return false;
  const sum = text
    .split('')
    .reverse()
    .reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}
