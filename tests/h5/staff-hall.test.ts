import { describe, expect, test } from 'vitest';
import type { PageOptions } from '../support/browser.ts';
import { aClock } from '../support/clock.ts';
import { seriousFaults, shown } from '../support/h5-desk.ts';
import { anH5Stage } from '../support/h5-stage.ts';

// A Tuesday at eight in the morning, before the doors open.
const now = '2026-11-24T00:00:00.000Z';
const today = '2026-11-24';

const stage = anH5Stage({ clock: aClock(now) });

async function openHall(options: PageOptions) {
  const reader = await stage.browser.openPage({ ...options, token: await stage.world.tokenOf('clerk') });
  await reader.page.clock.setFixedTime(new Date(now));
  await reader.goto('/staff/hall-day');
  return { ...reader, see: shown(reader.page) };
}

/** Books the last place of today in the clerk's hall, as a citizen nobody has seen before. */
async function aBooking(seed: string): Promise<{ code: string; number: string; start: string }> {
  const { items: halls } = await stage.world.guest.offices.listHalls({});
  const hall = halls.find((each) => each.office.id === 'zhengwu')!.id;
  const citizen = await stage.world.as('citizen', seed);
  const { items: services } = await stage.world.guest.services.listServices({ query: { limit: 100 } });
  for (const { id: service } of services.filter((each) => each.capability.book)) {
    const { items } = await stage.world.guest.bookings.listSlots({ query: { service, hall, from: today, to: today } });
    const free = items.filter((each) => each.bookable).at(-1);
    if (!free) continue;
    const { code, number } = await citizen.bookings.bookSlot({ body: { slotId: free.id } });
    return { code, number, start: free.start };
  }
  throw new Error('no free place today');
}

const widths: Array<[string, PageOptions]> = [
  ['phone', { width: 375 }],
  ['desk', { width: 1280, height: 900 }],
];

describe.each(widths)('at a %s', (name, options) => {
  test('a visitor is checked in by digits, served and done', async () => {
    const { code, number } = await aBooking(`visitor-${name}`);
    const clerk = await openHall(options);
    const row = clerk.see.getByRole('listitem').filter({ hasText: number });
    await row.getByText('未到', { exact: true }).waitFor();
    const field = clerk.see.getByLabel('凭证数字');
    await field.fill(code);
    await clerk.page.keyboard.press('Enter');
    await clerk.see.getByText(/^已报到：/).waitFor();
    await row.getByText('已报到', { exact: true }).waitFor();
    await expect.poll(() => field.evaluate((each) => each === document.activeElement)).toBe(true);
    await expect.poll(() => field.inputValue()).toBe('');
    expect(await seriousFaults(clerk.page)).toEqual([]);

    await clerk.page.keyboard.type(code);
    await clerk.page.keyboard.press('Enter');
    await clerk.see.getByText(/^此前已报到：/).waitFor();

    await row.getByRole('button', { name: /^开始办理/ }).click();
    await row.getByText('办理中', { exact: true }).waitFor();
    await row.getByRole('button', { name: /^办完/ }).click();
    await row.getByText('已办完', { exact: true }).waitFor();
    expect(clerk.complaints).toEqual([]);
    await clerk.close();
  });
});

test('a mistyped voucher is told in words and the digits stay to be corrected', async () => {
  const { code } = await aBooking('mistyped');
  const clerk = await openHall({ width: 1280, height: 900 });
  const wrong = `${code.slice(0, 9)}${(Number(code[9]) + 1) % 10}`;
  await clerk.see.getByLabel('凭证数字').fill(wrong);
  await clerk.page.keyboard.press('Enter');
  await clerk.see
    .getByText(/数字|凭证/)
    .last()
    .waitFor();
  await expect.poll(() => clerk.see.getByLabel('凭证数字').inputValue()).toBe(wrong);
  await clerk.close();
});

test('closing hours shows who is affected before anybody is cancelled', async () => {
  const { start, number } = await aBooking('closing');
  const clerk = await openHall({ width: 1280, height: 900 });
  await clerk.see.getByRole('button', { name: '停办时段' }).click();
  await clerk.see.getByLabel('从').fill(start);
  await clerk.see.getByRole('button', { name: '查看影响' }).click();
  await clerk.see.getByText(/影响\d+人/).waitFor();
  expect(await seriousFaults(clerk.page)).toEqual([]);
  await clerk.see.getByLabel('原因').fill('窗口设备检修');
  await clerk.see.getByRole('button', { name: '停办并通知' }).click();
  const dialog = clerk.page.getByRole('dialog');
  await dialog.getByRole('button', { name: '停办并通知' }).click();
  const row = clerk.see.getByRole('listitem').filter({ hasText: number });
  await row.getByText('已取消', { exact: true }).waitFor();
  await clerk.close();
});
