/** A mobile or landline number with its middle hidden: 138****1234. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  if (digits.length < 7) return '****';
  return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
}

/** A name with only its first character: 王**. */
export function maskName(name: string): string {
  const [first = ''] = Array.from(name.trim());
  return first === '' ? '' : `${first}**`;
}

const personal: ReadonlyArray<[RegExp, (found: string) => string]> = [
  // 18-digit identity numbers; only the last four stay, because first six and last four identify too well.
  [/(?<!\d)\d{17}[\dXx](?!\d)/g, (found) => `${'*'.repeat(14)}${found.slice(-4)}`],
  // Bank cards.
  [/(?<!\d)\d{16,19}(?!\d)/g, (found) => `${'*'.repeat(found.length - 4)}${found.slice(-4)}`],
  [/(?<!\d)1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)/g, (found) => maskPhone(found)],
  // Number plates: region, letter, five or six places.
  [
    /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·•\s]?[A-Z0-9]{5,6}(?![A-Z0-9])/g,
    (found) => `${found.slice(0, 2)}****${found.slice(-1)}`,
  ],
];

/** Hides identity numbers, bank cards, mobile numbers and number plates inside free text. Server only. */
export function maskPersonalData(text: string): string {
  return personal.reduce((masked, [pattern, mask]) => masked.replace(pattern, mask), text);
}
