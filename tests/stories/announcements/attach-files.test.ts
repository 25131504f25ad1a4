import { afterAll, beforeAll, expect, test } from 'vitest';
import type { KeptFile } from '@minxin/shared/files/file';
import type { Persona } from '@minxin/shared/accounts/session';
import { aPublished, layColumns } from '../../support/announcements.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
  await layColumns(world);
});
afterAll(() => world.close());

const bearer = async (persona: Persona) => ({ authorization: `Bearer ${await world.tokenOf(persona)}` });

async function upload(name: string, bytes: Uint8Array | string, persona: Persona = 'publisher'): Promise<Response> {
  return world.raw(`/api/v1/uploads?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', ...(await bearer(persona)) },
    body: bytes as string,
  });
}
const kept = async (...given: Parameters<typeof upload>) => (await (await upload(...given)).json()) as KeptFile;

test("an attachment is the writer's alone until its announcement is public, and a download afterwards", async () => {
  const file = await kept('附件1 "说明"\'.txt', '第一条\n第二条');
  expect((await world.raw(file.url)).status).toBe(404);
  expect((await world.raw(file.url, { headers: await bearer('reviewer') })).status).toBe(404);
  const { id } = await aPublished(world, { attachments: [file.id] });
  const shown = await world.guest.announcements.readAnnouncement({ params: { id } });
  expect(shown.attachments).toEqual([
    { id: file.id, name: file.name, size: file.size, type: file.type, url: file.url },
  ]);
  const answer = await world.raw(file.url);
  expect(await answer.text()).toBe('第一条\n第二条');
  expect(answer.headers.get('content-disposition')).toBe(
    `attachment; filename="__1 ____'.txt"; filename*=UTF-8''${encodeURIComponent('附件1 "说明"').replace(/'/g, '%27')}%27.txt`,
  );
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  const again = await world.raw(file.url, { headers: { 'if-none-match': answer.headers.get('etag')! } });
  expect(again.status).toBe(304);
});

test('withdrawing closes the attachments too', async () => {
  const file = await kept('名单.txt', '甲乙丙');
  const { id, version } = await aPublished(world, { attachments: [file.id] });
  expect((await world.raw(file.url)).status).toBe(200);
  const publisher = await world.as('publisher');
  await publisher.announcements.withdrawAnnouncement({ params: { id }, body: { version, reason: '有误' } });
  expect((await world.raw(file.url)).status).toBe(404);
  expect((await world.raw(file.url, { headers: await bearer('reviewer') })).status).toBe(200);
});

test.each([
  ['page.html', '<!doctype html><p>x'],
  ['picture.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['page.txt', '<!DOCTYPE html><script>alert(1)</script>'],
  ['photo.png', 'not a picture'],
  ['archive.zip', 'PK\u0003\u0004'],
  ['report.docx', 'PK\u0003\u0004 without the right entries'],
  ['program.exe', 'MZ'],
  ['bytes.txt', Uint8Array.of(0xff, 0xfe, 0x00)],
])('%s is refused: the bytes must be what the name says', async (name, bytes) => {
  const answer = await upload(name, bytes);
  expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([415, 'files/unsupported-file']);
});

test.each(['../x.txt', 'a/b.txt', 'no-extension', ''])('the name %j is malformed', async (name) => {
  expect((await upload(name, 'x')).status).toBe(400);
});

test('more than ten megabytes is refused, and so is a guest', async () => {
  expect((await upload('big.txt', 'x'.repeat(10 * 1024 * 1024 + 1))).status).toBe(413);
  const guest = await world.raw('/api/v1/uploads?name=a.txt', {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: 'x',
  });
  expect(guest.status).toBe(401);
});

test('a picture loses what its camera wrote into it', async () => {
  const exif = Buffer.from('Exif\0\0GPS 45.1N 130.2E', 'latin1');
  const segment = Buffer.concat([Buffer.from([0xff, 0xe1, 0, exif.length + 2]), exif]);
  const rest = Buffer.from([0xff, 0xda, 0x00, 0x02, 0x11, 0x22, 0xff, 0xd9]);
  const file = await kept('photo.jpg', Buffer.concat([Buffer.from([0xff, 0xd8]), segment, rest]));
  const answer = await world.raw(file.url, { headers: await bearer('publisher') });
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(bytes.equals(Buffer.concat([Buffer.from([0xff, 0xd8]), rest]))).toBe(true);
});

test("a picture inside the text is opened with it; somebody else's file is not", async () => {
  const file = await kept('map.gif', 'GIF89a\u0008\0\u0008\0..');
  const { id } = await aPublished(world, { bodyHtml: `<p>图</p><img src="${file.url}" alt="示意图">` });
  expect((await world.guest.announcements.readAnnouncement({ params: { id } })).attachments).toEqual([]);
  expect((await world.raw(file.url)).status).toBe(200);
  const foreign = await kept('mine.txt', '私人', 'citizen');
  await expect(aPublished(world, { attachments: [foreign.id] })).rejects.toThrow('announcements/unknown-reference');
});
