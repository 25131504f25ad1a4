import { createHash } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { EntityManager } from 'typeorm';
import { actorOf, type Caller } from '../caller.ts';
import { nowText, type Clock } from '../clock.ts';
import { newId, newSecret } from '../ids.ts';
import type { Database } from '../persistence/database.ts';
import { platformRefusals } from '../platform.failures.ts';
import type { FileRow } from './file.entity.ts';
import { checkedType } from './check-content.ts';
import { fileRefusals } from './files.failures.ts';
import { addFile, countUploads, fileById, filesByIds, renameFile, setOpen } from './files.repository.ts';
import type { Scanner } from './scan.ts';
import { stripMetadata } from './strip-metadata.ts';

/** Whether a caller may read a file that is not open to everybody. */
type LetsIn = (fileId: string, caller: Caller) => Promise<boolean>;

export interface Files {
  /** Keeps bytes whose content is what the name says, images without their metadata; not open to anybody else yet. */
  keep(name: string, bytes: Buffer, uploader: Caller): Promise<FileRow>;
  /** Files by id; unknown ids are left out. */
  find(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, FileRow>>;
  /** Opens files to everybody, or closes them again, in the caller's transaction. */
  setOpen(manager: EntityManager, ids: readonly string[], open: boolean): Promise<void>;
  /** Calls files otherwise, by id, in the caller's transaction. */
  rename(manager: EntityManager, names: ReadonlyMap<string, string>): Promise<void>;
  /** One more rule that lets callers read closed files: each feature knows its own. */
  letIn(rule: LetsIn): void;
  /** A file and its bytes; absent for whoever may not read it. */
  read(id: string, caller: Caller): Promise<{ file: FileRow; bytes: Buffer }>;
}

const dailyQuota = 200;

/** Uploaded files: rows in the database, bytes below `folder` under names that say nothing. */
export function createFiles(parts: { database: Database; clock: Clock; folder: string; scanner: Scanner }): Files {
  const { database, clock, folder, scanner } = parts;
  const rules: LetsIn[] = [];
  const isLetIn = async (file: FileRow, caller: Caller): Promise<boolean> => {
    if (file.open || (caller.kind !== 'guest' && file.uploadedBy === actorOf(caller))) return true;
    for (const rule of rules) if (await rule(file.id, caller)) return true;
    return false;
  };
  return {
    async keep(name, bytes, uploader) {
      const type = checkedType(name, bytes);
      const uploadedBy = actorOf(uploader);
      const dayAgo = new Date(clock.now().getTime() - 86_400_000).toISOString();
      if ((await countUploads(database.read, uploadedBy, dayAgo)) >= dailyQuota)
        throw fileRefusals['quota-used']({ retryAfter: 3600 });
      const scan = await scanner.scan(bytes);
      if (scan === 'infected') throw fileRefusals.infected();
      const kept = stripMetadata(type, bytes);
      const row = {
        id: newId(),
        name,
        type,
        size: kept.length,
        digest: createHash('sha256').update(kept).digest('hex'),
        place: placeFor(newSecret()),
        uploadedBy,
        uploadedAt: nowText(clock),
        open: false,
        scan,
      };
      await writeWhole(join(folder, row.place), kept);
      await database.write((manager) => addFile(manager, row));
      return row;
    },
    find: async (manager, ids) => new Map((await filesByIds(manager, ids)).map((row) => [row.id, row])),
    setOpen,
    async rename(manager, names) {
      for (const [id, name] of names) await renameFile(manager, id, name);
    },
    letIn: (rule) => void rules.push(rule),
    async read(id, caller) {
      const file = await fileById(database.read, id);
      if (!file || !(await isLetIn(file, caller))) throw platformRefusals.absent();
      return { file, bytes: await readFile(join(folder, file.place)) };
    },
  };
}

const placeFor = (secret: string) => join(secret.slice(0, 2), secret.slice(2));

// The row is written only after the bytes are on disk: an acknowledged upload survives a crash.
async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
