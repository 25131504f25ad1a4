import type { FoundKind } from '@minxin/shared/search/found';
import { In, type EntityManager } from 'typeorm';
import { documentSchema, type DocumentRow } from './search.entity.ts';

type Counted = Pick<DocumentRow, 'number' | 'thingId' | 'words'>;
/** A document without its text: what ranking looks at. */
export type RankedRow = Omit<DocumentRow, 'text' | 'words'>;

const ranked = (Object.keys(documentSchema.options.columns) as Array<keyof DocumentRow>).filter(
  (name): name is keyof RankedRow => name !== 'text' && name !== 'words',
);

/** Documents of these things, with the words that were counted for them. */
export const documentsOf = (manager: EntityManager, kind: FoundKind, thingIds: readonly string[]): Promise<Counted[]> =>
  manager.find(documentSchema, {
    select: { number: true, thingId: true, words: true },
    where: { kind, thingId: In([...thingIds]) },
    order: { number: 'ASC' },
  });

export async function addDocuments(manager: EntityManager, rows: Array<Omit<DocumentRow, 'number'>>): Promise<void> {
  if (rows.length > 0) await manager.insert(documentSchema, rows);
}

export async function removeDocuments(manager: EntityManager, numbers: readonly number[]): Promise<void> {
  if (numbers.length > 0) await manager.delete(documentSchema, { number: In([...numbers]) });
}

export async function removeAllDocuments(manager: EntityManager): Promise<void> {
  await manager.createQueryBuilder().delete().from(documentSchema).execute();
}

export const rankedDocuments = (manager: EntityManager, numbers: readonly number[]): Promise<RankedRow[]> =>
  numbers.length === 0
    ? Promise.resolve([])
    : manager
        .createQueryBuilder(documentSchema, 'd')
        .select(ranked.map((name) => `d.${name}`))
        .where('d.number IN (:...numbers)', { numbers })
        .getMany();

export const textsOf = (
  manager: EntityManager,
  numbers: readonly number[],
): Promise<Array<Pick<DocumentRow, 'number' | 'text'>>> =>
  numbers.length === 0
    ? Promise.resolve([])
    : manager.find(documentSchema, { select: { number: true, text: true }, where: { number: In([...numbers]) } });

/** Puts what stood in one column under another. */
export async function leadDocuments(manager: EntityManager, columnId: string, intoId: string): Promise<void> {
  await manager.update(documentSchema, { columnId }, { columnId: intoId });
}

/** About how many documents there are, without counting them. */
export const greatestNumber = async (manager: EntityManager): Promise<number> =>
  (await manager.maximum(documentSchema, 'number')) ?? 0;
