import { translatedLanguages, type PersonalPlace } from '@minxin/shared/announcements/draft';
import {
  excerptOf,
  findPersonalData,
  maskPersonal,
  maskPersonalHtml,
} from '@minxin/shared/announcements/personal-data';
import type { Content } from './content';

type Checked = Pick<Content, 'title' | 'summary' | 'bodyHtml'> & Partial<Pick<Content, 'translations' | 'attachments'>>;

const plain = (html: string) => html.replace(/<(?:br|\/p|\/h\d|\/li|\/td|\/th)[^>]*>/g, ' ').replace(/<[^>]+>/g, '');

/** What looks personal in what stands in the editor now, place by place. */
export function placesIn({ title, summary, bodyHtml, translations, attachments = [] }: Checked): PersonalPlace[] {
  const texts: [PersonalPlace['where'], string][] = [
    ['title', title],
    ['summary', summary],
    ['body', plain(bodyHtml)],
    ...attachments.map(({ name }): [PersonalPlace['where'], string] => ['attachment', name]),
  ];
  for (const lang of translations ? translatedLanguages : []) {
    const text = translations?.[lang];
    if (text) texts.push([lang, `${text.title}\n${text.summary}\n${plain(text.bodyHtml)}`]);
  }
  return texts.flatMap(([where, text]) =>
    findPersonalData(text).map((find) => ({ where, kind: find.kind, excerpt: excerptOf(text, find) })),
  );
}

/** The change that masks all numbers in one place. */
export function maskedIn(content: Content, where: PersonalPlace['where']): Partial<Content> {
  if (where === 'title' || where === 'summary') return { [where]: maskPersonal(content[where]) };
  if (where === 'body') return { bodyHtml: maskPersonalHtml(content.bodyHtml) };
  if (where === 'attachment')
    return { attachments: content.attachments.map((each) => ({ ...each, name: maskPersonal(each.name) })) };
  const { title, summary, bodyHtml, origin } = content.translations[where];
  const masked = {
    title: maskPersonal(title),
    summary: maskPersonal(summary),
    bodyHtml: maskPersonalHtml(bodyHtml),
    origin,
  };
  return { translations: { ...content.translations, [where]: masked } };
}
