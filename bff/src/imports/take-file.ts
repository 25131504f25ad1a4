import type { ImportFile } from '@minxin/shared/imports/import';
import { actorOf, type Caller } from '../platform/caller.ts';
import { nowText } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import { decodeText } from '../sources/index.ts';
import type { ImportParts } from './import-parts.ts';
import type { ImportFileRow } from './imports.entity.ts';
import { importRefusals } from './imports.failures.ts';
import { addImportFile, countImportFiles, importFileById } from './imports.repository.ts';
import { formatOf } from './read-table.ts';

const dailyQuota = 200;

/** Takes in a file whatever its charset; what is no text is refused. */
export async function takeFile(
  { database, clock }: ImportParts,
  caller: Caller,
  name: string,
  bytes: Buffer,
): Promise<ImportFile> {
  const uploadedBy = actorOf(caller);
  const dayAgo = new Date(clock.now().getTime() - 86_400_000).toISOString();
  if ((await countImportFiles(database.read, uploadedBy, dayAgo)) >= dailyQuota)
    throw platformRefusals['too-many']({ retryAfter: 3600 });
  const text = textOf(bytes);
  if (text.trim() === '') throw importRefusals.unreadable();
  const row = {
    id: newId(),
    name,
    size: bytes.length,
    format: formatOf(text),
    text,
    uploadedBy,
    uploadedAt: nowText(clock),
  };
  await database.write((manager) => addImportFile(manager, row));
  return presentFile(row);
}

/** The file of this caller; undefined for anybody else's. */
export async function fileOf(
  { database }: ImportParts,
  caller: Caller,
  id: string,
): Promise<ImportFileRow | undefined> {
  const row = await importFileById(database.read, id);
  return row?.uploadedBy === actorOf(caller) ? row : undefined;
}

export const presentFile = ({ id, name, size, format, uploadedAt }: ImportFileRow): ImportFile => ({
  id,
  name,
  size,
  format,
  uploadedAt,
});

function textOf(bytes: Buffer): string {
  try {
    return decodeText(bytes, '').replaceAll('\0', '').toWellFormed();
  } catch (failure) {
    throw importRefusals.unreadable({ cause: failure });
  }
}
