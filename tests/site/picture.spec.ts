import { readFile } from 'node:fs/promises';
import type { FrameLocator, Page } from '@playwright/test';
import { kindOf } from '../../src/components/draft/picture-file/kind.ts';
import { isPicture } from '../../src/components/draft/picture-file/names.ts';
import { piecesOf } from '../../src/components/draft/picture-file/pieces.ts';
import { heic, jpeg, joined, png, TELLING, tiff, webp, xmp } from '../support/pictures.ts';
import { anotherSite } from './another-site.ts';
import { expect, longUnless, ready, test, watch } from './site.ts';

const LABEL = 'A picture to go with it';
const FILES = {
  jpeg: jpeg({ tiff: tiff({ ...TELLING, preview: jpeg() }), comment: 'For Ada' }),
  png: png({ tiff: tiff(TELLING), texts: { Author: 'Ada Example' } }),
  webp: webp({ tiff: tiff(TELLING), xmp: xmp('<dc:creator>Ada Example</dc:creator>') }),
  heic: heic(tiff(TELLING)),
} as const;

function region(page: Page | FrameLocator) {
  return page.getByRole('region', { name: LABEL });
}

/** Gives the page a file, under a name that says nothing of its kind. */
async function give(page: Page | FrameLocator, bytes: Uint8Array, name = 'IMG_20260503') {
  await region(page)
    .getByLabel('Pick a picture')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

async function open(page: Page, site: string): Promise<void> {
  await page.goto(`${site}check/`, { waitUntil: 'networkidle' });
  await ready(page);
}

for (const [kind, ending] of [
  ['jpeg', 'jpg'],
  ['png', 'png'],
  ['webp', 'webp'],
] as const) {
  test(
    `tells what a ${kind} file holds, and saves a copy without it`,
    longUnless(kind === 'jpeg'),
    async ({ page, site }) => {
      await open(page, site);
      const { requests, errors } = watch(page);
      const made: string[] = [];
      await page.exposeFunction('note', (what: string) => made.push(what));
      await page.evaluate(() => {
        const { note } = window as unknown as { note: (what: string) => unknown };
        const make = URL.createObjectURL.bind(URL);
        const revoke = URL.revokeObjectURL.bind(URL);
        URL.createObjectURL = (blob: Blob) => {
          note('made');
          return make(blob);
        };
        URL.revokeObjectURL = (href) => {
          note('revoked');
          revoke(href);
        };
      });
      await give(page, FILES[kind]);
      const list = region(page).getByRole('list');
      await expect(list).toContainText(
        'Where it was taken: 51.50340, -0.12760 (within about 10 m)',
      );
      await expect(list).toContainText('When: 3 May 2026, 14:02');
      await expect(list).toContainText('Which device: Apple iPhone 15, with its serial number');
      await expect(list).toContainText('Who: Ada Example');
      const download = page.waitForEvent('download');
      await region(page).getByRole('button', { name: 'Save a copy without it' }).click();
      const saved = await download;
      expect(saved.suggestedFilename()).toBe(`picture-copy.${ending}`);
      await expect(region(page)).toContainText('found nothing but the picture');
      await expect(region(page)).not.toContainText('inside another one');
      // Looked at without the reader: only parts of a picture, with the browser's own profile.
      const copy = await readFile(await saved.path());
      expect(kindOf(copy)).toBe(kind);
      const pieces = piecesOf(copy, kind);
      expect(pieces).toMatchObject({ width: 32, height: 16, whole: true, end: copy.length });
      const others = pieces.names.filter((name) => !isPicture(name));
      expect(others.filter((name) => !/ICC_PROFILE|ICCP/.test(name))).toEqual([]);
      expect(pieces.comments).toEqual([]);
      expect(copy.toString('latin1')).not.toMatch(/Exif|Apple|iPhone|Ada|2026:05|SN-0042/);
      // The parts that read pictures and save files, from our own address, and not a word of the file.
      const loaded = requests.filter((url) => !url.startsWith('blob:'));
      expect(loaded.length).toBeGreaterThan(0);
      const own = new RegExp(`^${site}_astro/[\\w.-]{1,80}\\.js$`);
      expect(loaded.filter((url) => !own.test(url))).toEqual([]);
      expect(errors).toEqual([]);
      await expect.poll(() => made).toEqual(['made', 'revoked']);
      expect(
        await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]),
      ).toEqual([0, 0, '']);
    },
  );
}

test('draws the pixels of a PNG as they were, and turns a picture upright', async ({
  page,
  site,
}) => {
  await open(page, site);
  const pixels = async (bytes: Uint8Array) => {
    await give(page, bytes);
    const download = page.waitForEvent('download');
    await region(page)
      .getByRole('button', { name: /Save a copy/ })
      .click();
    const data = [...(await readFile(await (await download).path()))];
    // Until the page has drawn that it reads another file, its button is that of this one.
    const forget = region(page).getByRole('button', { name: 'Forget this picture' });
    await forget.click();
    await expect(forget).toHaveCount(0);
    return page.evaluate(async (copy) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(copy)]));
      const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
      pen.drawImage(bitmap, 0, 0);
      const at = (x: number, y: number) => [...pen.getImageData(x, y, 1, 1).data];
      return {
        size: [bitmap.width, bitmap.height],
        first: at(0, 0),
        last: at(bitmap.width - 1, bitmap.height - 1),
      };
    }, data);
  };
  expect(await pixels(png())).toEqual({
    size: [32, 16],
    first: [255, 64, 0, 255],
    last: [0, 136, 204, 255],
  });
  // Orientation 6: the camera was held upright, so what was left is now on top.
  const turned = await pixels(jpeg({ tiff: tiff({ main: { 0x112: 6 } }) }));
  expect(turned.size).toEqual([16, 32]);
  expect(turned.first[0]).toBeGreaterThan(turned.first[2] ?? 255);
  expect(turned.last[2]).toBeGreaterThan(turned.last[0] ?? 255);
});

test('tells what a HEIC file holds, and says how to get a JPEG where it cannot be drawn', async ({
  page,
  site,
}) => {
  await open(page, site);
  await give(page, FILES.heic, 'IMG_0042.HEIC');
  await expect(region(page).getByRole('list')).toContainText('51.50340, -0.12760');
  await region(page).getByRole('button', { name: 'Save a copy without it' }).click();
  await expect(region(page).getByRole('alert')).toContainText('Most Compatible');
});

test.describe('says what was expected, what was found, and how to mend it:', () => {
  for (const [name, bytes, said] of [
    ['an empty file', new Uint8Array(), /is empty/],
    ['a document', joined('%PDF-1.7'), /a PDF document/],
    ['a damaged picture', joined('\x89PNG\r\n\x1a\n'), /it is damaged/],
    ['a huge file', new Uint8Array(40_000_001), /the file has 40\.1 MB/],
  ] as const) {
    test(name, longUnless(name !== 'a huge file'), async ({ page, site }) => {
      await open(page, site);
      const { errors } = watch(page);
      await give(page, bytes);
      await expect(region(page).getByRole('alert')).toHaveText(said);
      // And the next one is read all the same.
      await give(page, FILES.jpeg);
      await expect(region(page).getByRole('list')).toContainText('Ada Example');
      await expect(region(page).getByRole('alert')).toHaveCount(0);
      expect(errors).toEqual([]);
    });
  }

  test('a picture that breaks off', async ({ page, site }) => {
    await open(page, site);
    await give(page, FILES.png.slice(0, FILES.png.length - 60));
    await expect(region(page)).toContainText('breaks off before its end');
    await expect(region(page).getByRole('list')).toContainText('Ada Example');
    await region(page).getByRole('button', { name: 'Save a copy without it' }).click();
    // A browser may draw what is there; what it must not do is nothing.
    await expect(region(page).locator('.picture-file-saved, [role=alert]')).toBeVisible();
  });

  test('a picture of too many pixels', async ({ page, site }) => {
    await open(page, site);
    await give(page, png({ width: 60_000, height: 60_000 }));
    await region(page)
      .getByRole('button', { name: /Save a copy/ })
      .click();
    await expect(region(page).getByRole('alert')).toContainText('3600 million');
  });
});

test('is used by keyboard alone, and forgets', async ({ page, site }) => {
  // Dialogs are caught only once somebody listens, and that takes the browser a moment.
  page.on('filechooser', () => undefined);
  await open(page, site);
  const pick = region(page).getByLabel('Pick a picture');
  await pick.focus();
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Space');
  await (
    await chooser
  ).setFiles({ name: 'a', mimeType: 'image/jpeg', buffer: Buffer.from(FILES.jpeg) });
  await expect(
    region(page).getByRole('heading', { name: /The file tells \d things/ }),
  ).toBeVisible();
  await expect(region(page).getByRole('status')).toHaveText(/The file tells \d things/);
  await page.keyboard.press('Tab');
  await expect(region(page).getByRole('button', { name: /Save a copy/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(region(page).getByRole('list')).toHaveCount(0);
  await expect(pick).toBeFocused();
  await expect(region(page).getByRole('status')).toHaveText('The picture is forgotten.');
  await expect.poll(() => pick.evaluate((input: HTMLInputElement) => input.files?.length)).toBe(0);
});

test('takes a picture that is dropped or pasted, and leaves pasted words alone', async ({
  page,
  site,
}) => {
  await open(page, site);
  const send = (how: 'drop' | 'paste', text: string) =>
    page.evaluate(
      ([bytes, type, words]) => {
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(bytes)], 'a.jpg', { type: 'image/jpeg' }));
        if (words) data.setData('text/plain', words);
        const event =
          type === 'drop'
            ? new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
            : new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
        document
          .querySelector(type === 'drop' ? '.picture-file-drop' : 'textarea')!
          .dispatchEvent(event);
        return event.defaultPrevented;
      },
      [[...FILES.jpeg], how, text] as const,
    );
  expect(await send('drop', '')).toBe(true);
  await expect(region(page).getByRole('list')).toContainText('Ada Example');
  await region(page).getByRole('button', { name: 'Forget this picture' }).click();
  await expect(region(page).getByRole('list')).toHaveCount(0);
  expect(await send('paste', 'words of an office program')).toBe(false);
  await expect(region(page).getByRole('list')).toHaveCount(0);
  expect(await send('paste', '')).toBe(true);
  await expect(region(page).getByRole('list')).toContainText('Ada Example');
});

test('says that a frame may block the download', async ({ page, site }) => {
  const { address, close } = await anotherSite((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><title>Intranet</title><iframe title="Check" width="900" height="900" sandbox="allow-scripts allow-same-origin" src="${site}check/"></iframe>`,
    );
  });
  try {
    await page.goto(address, { waitUntil: 'networkidle' });
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('.picture-file')).toBeVisible();
    await expect(frame.locator('astro-island[ssr]')).toHaveCount(0);
    let downloads = 0;
    page.on('download', () => (downloads += 1));
    await give(frame, FILES.jpeg);
    await region(frame).getByRole('button', { name: 'Save a copy without it' }).click();
    await expect(region(frame)).toContainText('may block downloads');
    await page.waitForTimeout(500);
    expect(downloads).toBe(0);
  } finally {
    close();
  }
});
