import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { KeptFile } from '@minxin/shared/files/file';
import { aDraft, layColumns } from '../../support/announcements.ts';
import { aWorld, type World } from '../../support/world.ts';

let clamd: Server;
let world: World;
let heard = 0;
let mood: 'well' | 'confused' | 'silent' = 'well';
beforeAll(async () => {
  clamd = aClamd();
  await new Promise<void>((done) => clamd.listen(0, '127.0.0.1', done));
  const { port } = clamd.address() as AddressInfo;
  world = await aWorld({ settings: { CLAMD_ADDRESS: `127.0.0.1:${port}` } });
  await layColumns(world);
});
afterAll(async () => {
  await world.close();
  clamd.close();
});

/** Speaks INSTREAM as clamd does: puts the pieces together and looks for a word. */
function aClamd(): Server {
  return createServer((socket) => {
    const parts: Buffer[] = [];
    socket.on('data', (part) => {
      parts.push(part);
      const all = Buffer.concat(parts);
      if (!all.subarray(0, 10).equals(Buffer.from('zINSTREAM\0'))) return void socket.end('UNKNOWN COMMAND\0');
      const told: Buffer[] = [];
      for (let at = 10; at + 4 <= all.length;) {
        const length = all.readUInt32BE(at);
        if (length === 0) return answer(Buffer.concat(told));
        told.push(all.subarray(at + 4, at + 4 + length));
        at += 4 + length;
      }
    });
    function answer(bytes: Buffer): void {
      heard = bytes.length;
      if (mood === 'silent') socket.destroy();
      else if (mood === 'confused') socket.end('INSTREAM size limit exceeded. ERROR\0');
      else socket.end(bytes.includes('EVIL') ? 'stream: Test.Signature FOUND\0' : 'stream: OK\0');
    }
  });
}

async function upload(name: string, bytes: Uint8Array | string): Promise<Response> {
  const authorization = `Bearer ${await world.tokenOf('publisher')}`;
  return world.raw(`/api/v1/uploads?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', authorization },
    body: bytes as string,
  });
}
const codeOf = async (answer: Response) => [answer.status, ((await answer.json()) as { code: string }).code];

test('a clean file is kept and said to be scanned, every byte of it', async () => {
  const bytes = '一'.repeat(100_000);
  const file = (await (await upload('说明.txt', bytes)).json()) as KeptFile;
  expect(heard).toBe(Buffer.byteLength(bytes));
  const publisher = await world.as('publisher');
  const { attachments } = await publisher.announcements.createDraft({ body: aDraft({ attachments: [file.id] }) });
  expect(attachments).toMatchObject([{ id: file.id, scanned: true }]);
});

test('an infected file is refused by name', async () => {
  expect(await codeOf(await upload('a.txt', 'an EVIL text'))).toEqual([422, 'files/infected']);
});

test('where the scanner does not answer nothing is kept', async () => {
  for (const bad of ['confused', 'silent'] as const) {
    mood = bad;
    const answer = await upload('a.txt', 'an ordinary text');
    expect(answer.headers.get('retry-after')).toBe('60');
    expect(await codeOf(answer)).toEqual([503, 'files/scan-unavailable']);
  }
  mood = 'well';
});

/** A ZIP with empty entries of these names: what its directory says is all that is read. */
function aZip(...names: string[]): Buffer {
  const header = (mark: number, size: number, name: Buffer, lengthAt: number) => {
    const bytes = Buffer.alloc(size);
    bytes.writeUInt32LE(mark, 0);
    bytes.writeUInt16LE(name.length, lengthAt);
    return Buffer.concat([bytes, name]);
  };
  const local = Buffer.concat(names.map((name) => header(0x04034b50, 30, Buffer.from(name), 26)));
  const directory = Buffer.concat(names.map((name) => header(0x02014b50, 46, Buffer.from(name), 28)));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, directory, end]);
}
const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const wide = (text: string) => Buffer.from(text, 'utf16le');
const aPng = (width: number, height: number) => {
  const bytes = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const size = Buffer.alloc(17);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([bytes, size]);
};

test('Office files are what their directory says, and none that runs programs', async () => {
  expect((await upload('通知.docx', aZip('[Content_Types].xml', 'word/document.xml'))).status).toBe(201);
  expect((await upload('旧.doc', Buffer.concat([ole, wide('WordDocument')]))).status).toBe(201);
  const macros = [415, 'files/macros'];
  expect(await codeOf(await upload('a.docx', aZip('word/document.xml', 'word/vbaProject.bin')))).toEqual(macros);
  expect(await codeOf(await upload('a.xls', Buffer.concat([ole, wide('Workbook_VBA_PROJECT')])))).toEqual(macros);
  const unsupported = [415, 'files/unsupported-file'];
  expect(await codeOf(await upload('a.xlsx', aZip('word/document.xml')))).toEqual(unsupported);
  expect(await codeOf(await upload('a.docx', Buffer.from('PK\u0003\u0004word/document.xml')))).toEqual(unsupported);
  expect(await codeOf(await upload('a.xls', Buffer.concat([ole, wide('WordDocument')])))).toEqual(unsupported);
});

test('a picture too large to be shown is refused by its header', async () => {
  expect((await upload('a.png', aPng(8000, 8000))).status).toBe(201);
  expect(await codeOf(await upload('b.png', aPng(8001, 8000)))).toEqual([415, 'files/too-many-pixels']);
});
