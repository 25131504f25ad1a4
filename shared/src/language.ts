import { z } from './schema.ts';

export const languages = ['zh-CN', 'en', 'ru', 'ja', 'ko'] as const;
export type Language = (typeof languages)[number];
export const language = z.enum(languages);

/** One short text in the five languages; only Chinese is certain. */
export const names = z.object({
  en: z.optional(z.string()),
  ru: z.optional(z.string()),
  ja: z.optional(z.string()),
  ko: z.optional(z.string()),
});
export type Names = z.infer<typeof names>;

/** Picks the first supported language of an `Accept-Language` header or a platform's language tag; zh-CN otherwise. */
export function chooseLanguage(header: string | undefined): Language {
  const text = header ?? '';
  const known = chosen.get(text);
  if (known) return known;
  const found = choose(text);
  if (chosen.size < 500 && text.length < 200) chosen.set(text, found);
  return found;
}

// The same few headers come with every request.
const chosen = new Map<string, Language>();

function choose(header: string): Language {
  const wanted = header
    .split(',', 10)
    .map((part) => {
      const [tag = '', quality] = part.trim().split(';q=');
      return { tag: tag.toLowerCase().replace('_', '-'), quality: quality === undefined ? 1 : Number(quality) || 0 };
    })
    .filter((each) => each.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wanted) {
    if (tag.startsWith('zh')) return 'zh-CN';
    const found = languages.find((each) => tag === each || tag.startsWith(`${each}-`));
    if (found) return found;
  }
  return 'zh-CN';
}
