import type { StaffArticle } from '@minxin/shared/knowledge/article';
import { EntitySchema } from 'typeorm';
import { idColumn, instantColumn, integer, jsonColumn, text, varchar } from '../platform/persistence/columns.ts';

/** A reviewed question and its answer. */
export interface ArticleRow {
  id: string;
  question: string;
  answer: string;
  officeId: string;
  serviceId: string | null;
  keywords: string[];
  /** Other ways of asking the same. */
  similar: string[];
  state: StaffArticle['state'];
  verifiedAt: string;
  helpful: number;
  version: number;
  /** Question, keywords and similar questions in one text, for looking up. */
  sought: string;
}
export const articleSchema = new EntitySchema<ArticleRow>({
  name: 'article',
  tableName: 'knowledge_articles',
  columns: {
    id: { ...idColumn, primary: true },
    question: varchar(200),
    answer: text,
    officeId: { ...idColumn, name: 'office_id' },
    serviceId: { ...idColumn, name: 'service_id', nullable: true },
    keywords: jsonColumn,
    similar: jsonColumn,
    state: varchar(10),
    verifiedAt: { ...instantColumn, name: 'verified_at' },
    helpful: integer,
    version: integer,
    sought: text,
  },
  indices: [
    { name: 'idx_knowledge_articles_state', columns: ['state', 'helpful', 'id'] },
    { name: 'idx_knowledge_articles_office', columns: ['officeId', 'verifiedAt', 'id'] },
  ],
});

/** A citizen whom an article helped. */
interface ArticleThanksRow {
  articleId: string;
  citizenId: string;
  at: string;
}
const articleThanksSchema = new EntitySchema<ArticleThanksRow>({
  name: 'articleThanks',
  tableName: 'knowledge_thanks',
  columns: {
    articleId: { ...idColumn, name: 'article_id', primary: true },
    citizenId: { ...idColumn, name: 'citizen_id', primary: true },
    at: instantColumn,
  },
});

export const knowledgeEntities = [articleSchema, articleThanksSchema];
