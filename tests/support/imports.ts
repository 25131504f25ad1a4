import { importFilePath, type ImportFile, type ImportOrder, type ImportRun } from '@minxin/shared/imports/import';
import { columns } from './announcements.ts';
import { offices } from './foundations.ts';
import type { World } from './world.ts';

/** Sends a file's bytes as a publisher; answers the response. */
export async function sendFile(world: World, name: string, bytes: string | Buffer): Promise<Response> {
  return world.raw(importFilePath(name), {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await world.tokenOf('publisher')}`,
      'content-type': 'application/octet-stream',
    },
    body: new Uint8Array(Buffer.from(bytes)),
  });
}

/** A file of a publisher, taken in. */
export const aFile = async (world: World, name: string, bytes: string | Buffer): Promise<ImportFile> =>
  (await (await sendFile(world, name, bytes)).json()) as ImportFile;

/** Imports a file by the mapping its header suggests, waits until it has ended, and answers what became of it. */
export async function importFile(
  world: World,
  name: string,
  bytes: string | Buffer,
  change: Partial<ImportOrder> = {},
): Promise<ImportRun> {
  const { imports } = await world.as('publisher');
  const { id: fileId } = await aFile(world, name, bytes);
  const { mapping } = await imports.previewImport({ params: { id: fileId }, body: {} });
  const order = { fileId, sourceName: '省厅导出', officeId: offices.a, columnId: columns.notices, mapping: mapping! };
  let run = await imports.startImport({ body: { publishing: 'auto', ...order, ...change } });
  while (run.state === 'running') {
    await new Promise((done) => setTimeout(done, 50));
    run = await imports.readImport({ params: { id: run.id } });
  }
  return run;
}
