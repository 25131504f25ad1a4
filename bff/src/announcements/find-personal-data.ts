import type { PersonalPlace } from '@minxin/shared/announcements/draft';
import { excerptOf, findPersonalData } from '@minxin/shared/announcements/personal-data';
import { textOfHtml } from '../platform/html/clean-html.ts';

interface Texts {
  title: string;
  summary: string;
  bodyHtml: string;
}
export interface Checked extends Texts {
  attachments?: ReadonlyArray<{ name: string; inline?: boolean }>;
}
export interface Translation extends Texts {
  lang: PersonalPlace['where'];
}

/** Everything in the texts of an announcement and the names of its files that looks personal, place by place. */
export function personalPlaces(main: Checked, translations: readonly Translation[]): PersonalPlace[] {
  const names = (main.attachments ?? []).filter((file) => !file.inline).map((file) => file.name);
  const parts: Array<[PersonalPlace['where'], string]> = [
    ['title', main.title],
    ['summary', main.summary],
    ['body', textOfHtml(main.bodyHtml)],
    ...names.map((name): [PersonalPlace['where'], string] => ['attachment', name]),
    ...translations.map(({ lang, title, summary, bodyHtml }): [PersonalPlace['where'], string] => [
      lang,
      `${title}\n${summary}\n${textOfHtml(bodyHtml)}`,
    ]),
  ];
  return parts.flatMap(([where, text]) =>
    findPersonalData(text).map((find) => ({ where, kind: find.kind, excerpt: excerptOf(text, find) })),
  );
}
