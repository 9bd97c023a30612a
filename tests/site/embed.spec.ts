import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FrameLocator, Page } from '@playwright/test';
import { DIST, expect, marked, test, watch } from './site.ts';

const SECRET = 'House empty till the 19th, key under the pot. Door code 4471.';

async function judges(frame: FrameLocator | Page): Promise<void> {
  await frame.getByRole('textbox', { name: 'Your draft' }).fill(SECRET);
  await expect(frame.getByText('Edit it first')).toBeVisible();
  await expect.poll(() => marked(frame)).not.toBe('');
  await frame.getByRole('button', { name: 'Leave it out' }).first().click();
  await expect(frame.getByRole('button', { name: 'Undo the change' })).toBeVisible();
}

/** A page of another origin that frames the widget, as an intranet would. */
async function host(widget: string): Promise<{ address: string; close: () => void }> {
  const page = readFileSync(join(import.meta.dirname, '..', 'fixtures', 'host.html'), 'utf8');
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page.replace('WIDGET', widget));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  return {
    // Another site than the widget's, not only another port.
    address: `http://localhost:${String(port)}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

test('judges a draft in a sandboxed frame on another origin, with no request and no error', async ({
  page,
  site,
}) => {
  const { address, close } = await host(`${site}embed/check/`);
  try {
    const { requests, errors } = watch(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    const loaded = requests.filter((url) => !url.endsWith('favicon.ico'));
    expect(loaded).toEqual([address, `${site}embed/check/`]);
    await judges(page.frameLocator('iframe'));
    await page.waitForTimeout(1000);
    expect(requests.filter((url) => !url.endsWith('favicon.ico'))).toEqual(loaded);
    expect(errors.filter((text) => !text.includes('favicon'))).toEqual([]);
  } finally {
    close();
  }
});

test('gives a cry for help the numbers to ring, readable and as links', async ({ page, site }) => {
  const { address, close } = await host(`${site}embed/check/`);
  try {
    await page.goto(address);
    const frame = page.frameLocator('iframe');
    await frame
      .getByRole('textbox', { name: 'Your draft' })
      .fill("I can't see the point of waking up tomorrow.");
    await expect(frame.getByRole('heading', { name: 'This sounds heavy' })).toBeVisible();
    // A sandbox may keep a link from dialling; the number is there to be read all the same.
    for (const number of ['116 123', '988', '13 11 14', '1737', '14416']) {
      const line = frame.getByRole('link', { name: new RegExp(`${number}$`) }).first();
      await expect(line).toBeVisible();
      await expect(line).toHaveAttribute('href', `tel:${number.replaceAll(' ', '')}`);
    }
  } finally {
    close();
  }
});

test('judges a draft when opened from a file', async ({ page }) => {
  const { requests, errors } = watch(page);
  const file = pathToFileURL(join(DIST, 'embed', 'check', 'index.html')).href;
  await page.goto(file);
  await judges(page);
  expect(requests).toEqual([file]);
  expect(errors).toEqual([]);
});

test('fits a column of 280 px and says something useful without script', async ({
  browser,
  site,
}) => {
  const narrow = await browser.newPage({ viewport: { width: 280, height: 480 } });
  await narrow.goto(`${site}embed/check/`);
  expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    280,
  );
  await narrow.close();
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const page = await plain.newPage();
  await page.goto(`${site}embed/check/`);
  await expect(page.getByText('Who will hear it?')).toBeVisible();
  await plain.close();
});
