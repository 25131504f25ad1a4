import { In, type EntityManager } from 'typeorm';
import { fileSchema, type FileRow } from './file.entity.ts';

export const fileById = (manager: EntityManager, id: string): Promise<FileRow | null> =>
  manager.findOneBy(fileSchema, { id });

export const filesByIds = (manager: EntityManager, ids: readonly string[]): Promise<FileRow[]> =>
  ids.length === 0 ? Promise.resolve([]) : manager.findBy(fileSchema, { id: In([...ids]) });

export async function addFile(manager: EntityManager, row: FileRow): Promise<void> {
  await manager.insert(fileSchema, row);
}

/** How many files somebody has uploaded since an instant. */
export const countUploads = (manager: EntityManager, uploadedBy: string, since: string): Promise<number> =>
  manager
    .createQueryBuilder(fileSchema, 'f')
    .where('f.uploaded_by = :uploadedBy AND f.uploaded_at >= :since', { uploadedBy, since })
    .getCount();

export async function renameFile(manager: EntityManager, id: string, name: string): Promise<void> {
  await manager.update(fileSchema, { id }, { name });
}

export async function setOpen(manager: EntityManager, ids: readonly string[], open: boolean): Promise<void> {
  if (ids.length > 0) await manager.update(fileSchema, { id: In([...ids]) }, { open });
}
