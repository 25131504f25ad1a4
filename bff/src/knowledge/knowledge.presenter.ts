import type { Article, StaffArticle } from '@minxin/shared/knowledge/article';
import type { OfficeRow } from '../offices/index.ts';
import type { ArticleRow } from './knowledge.entity.ts';

export interface Around {
  offices: ReadonlyMap<string, OfficeRow>;
  now: Date;
}

const freshDays = 183;

export function presentArticle(row: ArticleRow, { offices, now }: Around): Article {
  const { id, question, answer, serviceId, keywords, verifiedAt, helpful } = row;
  const office = offices.get(row.officeId);
  return {
    id,
    question,
    answer,
    ...(office && { office: { id: office.id, name: office.name } }),
    serviceId,
    keywords,
    verifiedAt,
    stale: now.getTime() - Date.parse(verifiedAt) > freshDays * 86_400_000,
    helpful,
  };
}

export function presentStaffArticle(row: ArticleRow, around: Around): StaffArticle {
  const { similar, state, version } = row;
  return { ...presentArticle(row, around), similar, state, version };
}
