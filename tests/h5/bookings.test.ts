import jsqr from 'jsqr';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { PageOptions } from '../support/browser.ts';
import { seriousFaults, shown } from '../support/h5-desk.ts';
import { enter, tabTo } from '../support/h5-keys.ts';
import { anH5Stage } from '../support/h5-stage.ts';

const readers: Array<[string, PageOptions]> = [
  ['on a phone', { width: 375 }],
  ['on a phone in large view', { width: 375, elder: true }],
  ['at a desk', { width: 1280, height: 900 }],
  ['at a desk in large view', { width: 1280, height: 900, elder: true }],
];
const service = 'id-card';
const span = /^\d{2}:\d{2}–\d{2}:\d{2}/;

const stage = anH5Stage();

async function openAs(seed: string | undefined, path: string, options: PageOptions = {}) {
  const reader = await stage.open(path, { ...options, as: seed ? 'citizen' : undefined, seed });
  return { ...reader, dialog: reader.page.getByRole('dialog') };
}

/** Chooses a free time of the chosen day and answers how it reads. */
async function chooseTime(see: Locator, at = 0): Promise<string> {
  const time = see.getByRole('radio', { name: span, disabled: false }).nth(at);
  await time.check();
  const words = await time.evaluate((input) => input.closest('label')?.innerText ?? '');
  return words.split('\n')[0]!;
}

async function scanned(see: Locator): Promise<string | undefined> {
  const image = see.getByRole('img', { name: /^预约码/ });
  await image.scrollIntoViewIfNeeded();
  const { data, width } = await image.evaluate(async (element) => {
    const picture = element as HTMLImageElement;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 400;
    const drawing = canvas.getContext('2d')!;
    drawing.drawImage(picture, 0, 0, 400, 400);
    return { data: [...drawing.getImageData(0, 0, 400, 400).data], width: 400 };
  });
  return qr(new Uint8ClampedArray(data), width, width)?.data;
}

// A CommonJS package: its function stands under `default` or is the module itself, as the loader likes.
const qr = typeof jsqr === 'function' ? jsqr : (jsqr as { default: typeof jsqr }).default;

const pagesOnPaper = async (page: Page): Promise<number> => {
  const sheet = await page.pdf({ format: 'A4' });
  return sheet.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
};

test.each(readers)(
  'a guest chooses a time, signs in, books, shows the voucher and gives the place back: %s',
  async (_, options) => {
    const { page, see, dialog, complaints, close } = await openAs(undefined, `/services/detail?id=${service}`, options);
    await see.getByText('先看这几点').waitFor();
    await see.getByRole('checkbox', { name: /户口簿/ }).check();
    expect(await seriousFaults(page)).toEqual([]);
    await see.getByRole('link', { name: '预约时间' }).click();
    const time = await chooseTime(see, 3);
    expect(await seriousFaults(page)).toEqual([]);
    await see.getByRole('button', { name: '登录后预约' }).click();
    await see.getByLabel('身份').selectOption({ label: '居民（已实名）9' });
    await see.getByRole('button', { name: '以此身份进入' }).click();

    await dialog.getByText(time).waitFor();
    await dialog.getByText('居民身份证换领、补领').waitFor();
    await dialog.getByText('青禾县政务服务中心').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: '提交预约' }).click();

    await see.getByText('到场出示').waitFor();
    await see.getByText(time).first().waitFor();
    const digits = (await see.getByText(/^\d{5} \d{5}$/).innerText()).replace(' ', '');
    expect(await scanned(see)).toBe(digits);
    await see.getByText(/前可以取消或改约/).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    if (options.elder !== true) expect(await pagesOnPaper(page)).toBe(1);

    await see.getByRole('button', { name: '取消预约' }).click();
    await dialog.getByRole('button', { name: '不取消' }).click();
    await see.getByRole('button', { name: '取消预约' }).click();
    await dialog.getByRole('button', { name: '取消预约' }).click();
    await see.getByRole('link', { name: '重新预约' }).waitFor();
    await expect.poll(() => see.getByText('到场出示').count()).toBe(0);
    await page.goBack();
    await see.getByRole('checkbox', { name: /户口簿/, checked: true }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  },
);

test('a time is booked and moved with the keyboard alone', async () => {
  const { page, see, dialog, close } = await openAs('keys', `/services/detail?id=${service}`, {
    width: 1280,
    height: 900,
  });
  await enter(page, see.getByRole('link', { name: '预约时间' }));
  await tabTo(page, see.getByRole('radio', { name: /周/ }).first());
  await page.keyboard.press('ArrowRight');
  await tabTo(page, see.getByRole('radio', { name: span }).first());
  await page.keyboard.press('Space');
  await enter(page, see.getByRole('button', { name: '核对并预约' }));
  await enter(page, dialog.getByRole('button', { name: '提交预约' }));
  await see.getByText('到场出示').waitFor();
  const before = await see
    .getByText(/\d{2}:\d{2}–\d{2}:\d{2}/)
    .first()
    .innerText();

  await enter(page, see.getByRole('link', { name: '改约' }));
  await see.getByText(`现在的预约：${before}`, { exact: false }).waitFor();
  await tabTo(page, see.getByRole('radio', { name: span, disabled: false }).first());
  await page.keyboard.press('ArrowDown');
  await enter(page, see.getByRole('button', { name: '核对并改约' }));
  await enter(page, dialog.getByRole('button', { name: '提交改约' }));
  await see.getByText('到场出示').waitFor();
  await expect
    .poll(() =>
      see
        .getByText(/\d{2}:\d{2}–\d{2}:\d{2}/)
        .first()
        .innerText(),
    )
    .not.toBe(before);
  await close();
});

test('who comes too late for a place is told so and books the nearest other one', async () => {
  const { page, see, dialog, close } = await openAs('late', `/services/book?id=${service}`);
  const time = await chooseTime(see, 5);
  await see.getByRole('button', { name: '核对并预约' }).click();
  await dialog.getByText(time).waitFor();
  const { items } = await stage.world.guest.bookings.listSlots({ query: { service } });
  const wanted = items.find((slot) => slot.bookable && `${slot.start}–${slot.end}` === time)!;
  for (let place = wanted.taken; place < wanted.capacity; place += 1) {
    const other = await stage.world.as('citizen', `quicker-${place}`);
    await other.bookings.bookSlot({ body: { slotId: wanted.id } });
  }
  await dialog.getByRole('button', { name: '提交预约' }).click();
  await see.getByText(/该时段的号刚被约完/).waitFor();
  await see.getByRole('radio', { name: `${time} 约满` }).waitFor();
  await expect.poll(() => see.getByRole('radio', { name: `${time} 约满` }).isDisabled()).toBe(true);
  expect(await seriousFaults(page)).toEqual([]);
  const nearest = see.getByRole('button', { name: /周. \d{2}:\d{2}–\d{2}:\d{2}/ });
  await expect.poll(() => nearest.count()).toBe(3);
  await nearest.first().click();
  await dialog.getByRole('button', { name: '提交预约' }).click();
  await see.getByText('到场出示').waitFor();
  await close();
});

test('my bookings lead to the voucher, which stays readable without a line', async () => {
  const citizen = await stage.world.as('citizen', 'keeps');
  const { items } = await citizen.bookings.listSlots({ query: { service } });
  await citizen.bookings.bookSlot({ body: { slotId: items.findLast((slot) => slot.bookable)!.id } });
  const { page, context, see, close } = await openAs('keeps', '/bookings');
  await see.getByRole('tab', { name: '待办理 (1)' }).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  const row = see.getByRole('list', { name: '我的预约' }).getByRole('link').first();
  await row.click();
  const code = await see.getByText(/^\d{5} \d{5}$/).innerText();
  await page.goBack();
  await row.waitFor();
  await context.setOffline(true);
  await row.click();
  await see.getByText(/网络没有接通/).waitFor();
  await expect.poll(() => see.getByText(/^\d{5} \d{5}$/).innerText()).toBe(code);
  await close();
});

test('a guest is told what signing in is for; a name not verified cannot book', async () => {
  const guest = await openAs(undefined, '/bookings');
  await guest.see.getByText('登录后可以看到自己的预约').waitFor();
  await guest.close();
  const token = await stage.world.tokenOf('citizen-basic');
  const basic = await stage.browser.openPage({ token });
  await basic.goto(`/services/book?id=${service}`);
  await shown(basic.page)
    .getByText(/预约需要实名/)
    .waitFor();
  await basic.close();
});
