import { In, Not, type EntityManager } from 'typeorm';
import {
  importFileSchema,
  importRefusalSchema,
  importSchema,
  type ImportFileRow,
  type ImportRefusalRow,
  type ImportRow,
} from './imports.entity.ts';

export async function addImportFile(manager: EntityManager, row: ImportFileRow): Promise<void> {
  await manager.insert(importFileSchema, row);
}

export const importFileById = (manager: EntityManager, id: string): Promise<ImportFileRow | null> =>
  manager.findOneBy(importFileSchema, { id });

/** How many files somebody has sent since an instant. */
export const countImportFiles = (manager: EntityManager, uploadedBy: string, since: string): Promise<number> =>
  manager
    .createQueryBuilder(importFileSchema, 'f')
    .where('f.uploaded_by = :uploadedBy AND f.uploaded_at >= :since', { uploadedBy, since })
    .getCount();

/** Forgets files that were sent before an instant; what was imported from them stays. */
export async function forgetImportFiles(manager: EntityManager, before: string): Promise<void> {
  await manager
    .createQueryBuilder()
    .delete()
    .from(importFileSchema)
    .where('uploaded_at < :before', { before })
    .execute();
}

export async function addImport(manager: EntityManager, row: ImportRow): Promise<void> {
  await manager.insert(importSchema, row as never);
}

export const importById = (manager: EntityManager, id: string): Promise<ImportRow | null> =>
  manager.findOneBy(importSchema, { id });

export async function changeImport(manager: EntityManager, id: string, change: Partial<ImportRow>): Promise<void> {
  await manager.update(importSchema, { id }, change as never);
}

/** Marks runs of a source as failed that nobody has worked on since an instant. */
export async function endAbandoned(manager: EntityManager, runningKey: string, since: string): Promise<void> {
  await manager
    .createQueryBuilder()
    .update(importSchema)
    .set({ state: 'failed', runningKey: null })
    .where('running_key = :runningKey AND touched_at < :since', { runningKey, since })
    .execute();
}

/** The source that an earlier import of the same office and name brought its rows to. */
export async function earlierSourceOf(
  manager: EntityManager,
  { id, officeId, sourceName }: Pick<ImportRow, 'id' | 'officeId' | 'sourceName'>,
): Promise<string | undefined> {
  const row = await manager.findOne(importSchema, {
    where: { id: Not(id), officeId, sourceName },
    order: { id: 'DESC' },
  });
  return row?.sourceId;
}

/** Imports into these offices, newest first, one more than asked for. */
export const importsOf = (
  manager: EntityManager,
  { officeIds, limit, before }: { officeIds: readonly string[]; limit: number; before: string | undefined },
): Promise<ImportRow[]> => {
  const query = manager
    .createQueryBuilder(importSchema, 'i')
    .where({ officeId: In([...officeIds]) })
    .orderBy('i.id', 'DESC')
    .take(limit + 1);
  return (before === undefined ? query : query.andWhere('i.id < :before', { before })).getMany();
};

export async function addRefusals(manager: EntityManager, rows: ImportRefusalRow[]): Promise<void> {
  await manager.insert(importRefusalSchema, rows);
}

/** Refused rows of an import in the order of the file, one more than asked for. */
export const refusalsOf = (
  manager: EntityManager,
  { importId, limit, after }: { importId: string; limit: number; after: number | undefined },
): Promise<ImportRefusalRow[]> => {
  const query = manager
    .createQueryBuilder(importRefusalSchema, 'r')
    .where('r.import_id = :importId', { importId })
    .orderBy('r.line', 'ASC')
    .take(limit + 1);
  return (after === undefined ? query : query.andWhere('r.line > :after', { after })).getMany();
};
