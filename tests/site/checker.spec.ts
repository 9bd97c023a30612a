import { expect, marked, ready, test, watch } from './site.ts';

const HOLIDAY =
  'Cannot believe Barbados is finally here. House empty till the 19th, see you on the beach!';

for (const path of ['', 'check/']) {
  test(`judges a draft as it is typed, on /${path}`, async ({ page, site }) => {
    await page.goto(site + path);
    // The one on the home page wakes when it is used, which the next step does.
    if (path === 'check/') await ready(page);
    const checker = page.getByRole('region', { name: 'Check a draft' });
    await checker.getByRole('textbox', { name: 'Your draft' }).fill(HOLIDAY);
    await expect(checker.getByText('Edit it first')).toBeVisible();
    await expect(checker.getByText(/\d+ of 100/)).toBeVisible();
    await expect.poll(() => marked(checker)).toMatch(/House empty till the 19th/);
    await expect(checker.getByText('About you').first()).toBeVisible();
  });
}

test('on the home page asks for nothing until somebody uses it, and loses no press', async ({
  page,
  site,
}) => {
  const { requests } = watch(page);
  await page.goto(site, { waitUntil: 'networkidle' });
  const checker = page.getByRole('region', { name: 'Check a draft' });
  expect(requests.filter((url) => /words\/|engine\.|Checker\./.test(url))).toEqual([]);
  await checker.locator('.checker-samples button').first().click();
  await expect(checker.getByRole('textbox', { name: 'Your draft' })).not.toHaveValue('');
  await expect(checker.getByText(/\d+ of 100/)).toBeVisible();
});

test('asks once more by another name for a part that a browser remembers as failed', async ({
  page,
  site,
}) => {
  // As Firefox answers from memory: by its first name it never comes.
  await page.route(/\/packed\.[^/?]*\.js$/, (route) => route.abort());
  await page.goto(`${site}check/`);
  await ready(page);
  await page.getByRole('textbox', { name: 'Your draft' }).fill(HOLIDAY);
  await expect(page.getByText('Edit it first')).toBeVisible();
});

test('on the home page wakes at the second sign where its script did not come at the first', async ({
  page,
  site,
}) => {
  const name = /\/CheckerIsland\.[^/]*\.js/;
  await page.route(name, (route) => route.abort());
  await page.goto(site, { waitUntil: 'networkidle' });
  const draft = page.getByRole('textbox', { name: 'Your draft' });
  await draft.focus();
  await expect(page.locator('#part-missing')).toBeVisible();
  await page.unroute(name);
  await draft.blur();
  await draft.fill(HOLIDAY);
  await expect(page.getByText('Edit it first')).toBeVisible();
});

test('takes a paste of one endless line in a moment', async ({ context, page, site }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${site}check/`);
  await ready(page);
  const field = page.getByRole('textbox', { name: 'Your draft' });
  await page.evaluate(() => navigator.clipboard.writeText('word '.repeat(200_000)));
  await field.focus();
  // What the page works, and not what it waits for: a busy machine makes it wait.
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
  };
  const before = await worked();
  await page.keyboard.press('Control+V');
  await expect(field).toHaveValue(/^word/);
  // Seconds: less than half of one is usual; three while it looked for the direction of each paragraph.
  expect((await worked()) - before).toBeLessThan(2);
});

for (const letters of ['100%', '200%']) {
  test(`a small screen with letters of ${letters} shows the verdict beside the name of the field, and over nothing`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${site}check/`);
    await ready(page);
    await page.evaluate((size) => (document.documentElement.style.fontSize = size), letters);
    await page.getByRole('textbox', { name: 'Your draft', exact: true }).fill(HOLIDAY);
    const glance = page.locator('.checker-glance');
    await expect(glance).toBeVisible();
    const over = await glance.evaluate((verdict) => {
      const name = document.createRange();
      name.selectNodeContents(document.querySelector('label[for="check-text"]')!.firstChild!);
      const [a, b] = [name.getBoundingClientRect(), verdict.getBoundingClientRect()];
      return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    });
    expect(over).toBe(false);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.evaluate(() => (document.documentElement.style.fontSize = ''));
    // There the answer stands beside the field itself.
    await expect(glance).toBeHidden();
  });
}

test('judges the same draft anew when the room changes', async ({ page, site }) => {
  await page.goto(`${site}check/`);
  await ready(page);
  await page.getByRole('textbox', { name: 'Your draft' }).fill(HOLIDAY);
  await expect(page.getByText('Edit it first')).toBeVisible();
  await page.getByRole('radio', { name: 'A few people' }).check({ force: true });
  await expect(page.getByText('Share it', { exact: true })).toBeVisible();
});

test('puts a safer wording in with one press, and takes it back', async ({ page, site }) => {
  await page.goto(`${site}check/`);
  await ready(page);
  const field = page.getByRole('textbox', { name: 'Your draft' });
  await field.fill(HOLIDAY);
  await page
    .getByRole('button', { name: /Say ‘.*’ instead|Leave it out/ })
    .first()
    .click();
  await expect(field).not.toHaveValue(/House empty till the 19th/);
  await expect(page.getByText('Share it', { exact: true })).toBeVisible();
  const said = page.locator('.checker-said');
  await expect(said).toHaveText('Changed.');
  await page.getByRole('button', { name: 'Undo the change' }).click();
  await expect(field).toHaveValue(HOLIDAY);
  await expect(said).toHaveText('Changed back.');
});

for (const width of [360, 1440]) {
  test(`on ${width} pixels what it says after a change lies over nothing that is pressed`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${site}check/`);
    await ready(page);
    await page.getByRole('textbox', { name: 'Your draft' }).fill(HOLIDAY);
    await page
      .getByRole('button', { name: /Say ‘.*’ instead|Leave it out/ })
      .first()
      .click();
    const covered = await page.locator('.checker-said').evaluate((said) => {
      const a = said.getBoundingClientRect();
      return [...document.querySelectorAll('a, button, input, label, summary, textarea')].filter(
        (control) =>
          [...control.getClientRects()].some(
            (b) =>
              !control.contains(said) &&
              control.matches(':not(label[for])') &&
              a.left < b.right &&
              b.left < a.right &&
              a.top < b.bottom &&
              b.top < a.bottom,
          ),
      ).length;
    });
    expect(covered).toBe(0);
    await expect(page.locator('.checker-said')).toBeInViewport();
  });
}

test('on a phone the draft begins on the first screen, and a sample is seen with its marks', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${site}check/`);
  await ready(page);
  const draft = page.locator('.checker-bubble');
  expect((await draft.boundingBox())?.y).toBeLessThan(700);
  await page.getByRole('button', { name: 'A holiday post' }).click();
  await expect(page.getByRole('heading', { name: 'Edit it first' })).toBeFocused();
  await expect(draft).toBeInViewport({ ratio: 1 });
});

test('draws a mark within its own line, whatever hangs from the letters', async ({
  page,
  site,
}) => {
  await page.goto(`${site}check/`);
  await ready(page);
  const looks = await page.locator('.draft-field-marks').evaluate((copy) => {
    const size = parseFloat(getComputedStyle(copy).fontSize);
    const line = parseFloat(getComputedStyle(copy).lineHeight);
    return ['draft-mild', 'draft-grave'].map((name) => {
      const style = getComputedStyle(copy, `::highlight(${name})`);
      const low = parseFloat(style.textUnderlineOffset) + parseFloat(style.textDecorationThickness);
      return { skips: style.textDecorationSkipInk, low: low / size, line: line / size };
    });
  });
  for (const { skips, low, line } of looks) {
    expect(skips).toBe('none');
    expect(low).toBeLessThan(0.3);
    expect(line).toBeGreaterThan(1.55);
  }
});

test('a key right after Clear begins a new draft', async ({ page, site }) => {
  // A phone so slow that the key comes before the next picture.
  await page.addInitScript(() => {
    globalThis.requestAnimationFrame = (frame) =>
      window.setTimeout(() => {
        frame(0);
      }, 90);
  });
  await page.goto(`${site}check/`);
  await ready(page);
  const field = page.getByRole('textbox', { name: 'Your draft' });
  await field.fill(HOLIDAY);
  await page.getByRole('button', { name: 'Clear' }).evaluate((button: HTMLButtonElement) => {
    button.click();
  });
  await page.keyboard.press('S');
  await expect(field).toHaveValue('S');
});

test('keeps its marks under their words wherever somebody types', async ({ page, site }) => {
  await page.goto(`${site}check/`);
  await ready(page);
  const checker = page.getByRole('region', { name: 'Check a draft' });
  const field = checker.getByRole('textbox', { name: 'Your draft' });
  await field.fill(HOLIDAY);
  await expect.poll(() => marked(checker)).toMatch(/House empty till the 19th/);
  await field.press('ControlOrMeta+Home');
  await field.pressSequentially('Yes: ');
  const copy = checker.locator('.draft-field-marks');
  expect(await copy.evaluate((words) => words.textContent)).toBe(`Yes: ${HOLIDAY}\n`);
  await expect.poll(() => marked(checker)).toMatch(/House empty till the 19th/);
});

test('says that pay talk is fine, and why', async ({ page, site }) => {
  await page.goto(`${site}check/`);
  await ready(page);
  await page.getByRole('button', { name: 'Comparing pay' }).click();
  await expect(page.getByText('Share it', { exact: true })).toBeVisible();
  await expect(page.getByText('Pay, hours and conditions.')).toBeVisible();
});

test('sends no request while a secret is typed, judged, mended and copied', async ({
  page,
  site,
}) => {
  await page.goto(`${site}check/`, { waitUntil: 'networkidle' });
  await ready(page);
  const { requests, errors } = watch(page);
  await page
    .getByRole('textbox', { name: 'Your draft' })
    .pressSequentially('The wifi password is otter-99, door code 4471.');
  await expect.poll(() => marked(page)).not.toBe('');
  await page.getByRole('radio', { name: 'Colleagues' }).check({ force: true });
  await page.getByRole('button', { name: 'Leave it out' }).first().click();
  await page.getByRole('button', { name: 'Copy the draft' }).click();
  await expect(page.locator('.checker-said')).toHaveText(/^Cop/);
  await page.waitForTimeout(1200);
  expect(requests).toEqual([]);
  expect(errors).toEqual([]);
  expect(
    await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]),
  ).toEqual([0, 0, '']);
  expect(page.url()).toBe(`${site}check/`);
});

test('can be used by keyboard alone', async ({ page, site }) => {
  await page.goto(`${site}check/`);
  await ready(page);
  await page.getByRole('radio', { name: 'Me, as myself' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Me, in my trade' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: 'Followers' })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Your draft' })).toBeFocused();
  await page.keyboard.type(HOLIDAY);
  const way = page.getByRole('button', { name: /Say ‘.*’ instead|Leave it out/ }).first();
  for (let presses = 0; presses < 12; presses += 1) {
    if (await way.evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(way).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Share it', exact: true })).toBeFocused();
});

test('keeps what was typed before its script arrived', async ({ page, site }) => {
  const written = Promise.withResolvers<undefined>();
  await page.route('**/*.js', async (route) => {
    await written.promise;
    await route.continue();
  });
  await page.goto(`${site}check/`, { waitUntil: 'commit' });
  const field = page.getByRole('textbox', { name: 'Your draft' });
  await field.fill(HOLIDAY);
  expect(await page.locator('astro-island[ssr]').count()).toBeGreaterThan(0);
  written.resolve(undefined);
  await ready(page);
  await expect(field).toHaveValue(HOLIDAY);
  await expect(page.getByText('Edit it first')).toBeVisible();
});

test('bears empty, huge, right-to-left and pasted rich drafts', async ({ page, site }) => {
  await page.goto(`${site}check/`);
  await ready(page);
  const { errors } = watch(page);
  const field = page.getByRole('textbox', { name: 'Your draft' });
  await field.fill('   ');
  await expect(page.getByText('Nothing to judge yet')).toBeVisible();
  await field.fill('نحن في إجازة حتى يوم ١٩ 🏖️ ‏ House empty till the 19th');
  await expect.poll(() => marked(page)).toMatch(/House empty till the 19th/);
  await field.fill(`${'a b '.repeat(25_000)}x`);
  await expect(page.getByText('Only the first 100,000 characters are checked.')).toBeVisible();
  await expect(field).toHaveValue(/x$/);
  // A rich paste: a text area takes its plain half and nothing else.
  await page.evaluate(() => {
    const rich = document.createElement('b');
    rich.textContent = 'Door code 4471';
    rich.style.color = 'red';
    document.body.prepend(rich);
    getSelection()?.selectAllChildren(rich);
  });
  await page.keyboard.press('Control+c');
  await field.fill('');
  await field.focus();
  await page.keyboard.press('Control+v');
  await expect(field).toHaveValue('Door code 4471');
  await expect.poll(() => marked(page)).toMatch(/4471/);
  expect(errors).toEqual([]);
});

test('offers people to talk to when a draft sounds like a cry for help', async ({ page, site }) => {
  await page.goto(`${site}check/`);
  await ready(page);
  await page
    .getByRole('textbox', { name: 'Your draft' })
    .fill("I can't see the point of waking up tomorrow. Sorry to everyone on the rota.");
  await expect(page.getByRole('heading', { name: 'This sounds heavy' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'ring 116 123' })).toBeVisible();
  await expect(page.locator('.report')).toHaveCount(0);
  await page.getByRole('button', { name: 'I’m all right, check the post' }).click();
  await expect(page.locator('.report')).toBeVisible();
});

test('is all there on paper: folded findings, and what could go wrong with each', async ({
  page,
  site,
}) => {
  await page.goto(`${site}check/`);
  await ready(page);
  await page.getByRole('textbox', { name: 'Your draft' }).fill(HOLIDAY);
  const finding = page.locator('.finding').first();
  await finding.locator('summary').first().click();
  const risk = finding.locator('details details > p').first();
  const facts = finding.locator('.finding-facts');
  await expect(facts).toBeHidden();
  await expect(risk).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(facts).toBeVisible();
  await expect(risk).toBeVisible();
  // The words stand in full beneath it.
  await expect(finding.locator('.finding-glance')).toBeHidden();
});

test('shows its marks in forced colours too', async ({ browser, site }) => {
  const context = await browser.newContext({ forcedColors: 'active' });
  const page = await context.newPage();
  await page.goto(`${site}check/`);
  await ready(page);
  const field = page.getByRole('textbox', { name: 'Your draft' });
  await field.fill('Door code 4471.');
  await expect.poll(() => marked(page)).toMatch(/4471/);
  // The marks lie behind the field: whatever the system paints there would hide them.
  expect(await field.evaluate((area) => getComputedStyle(area).backgroundColor)).toBe(
    'rgba(0, 0, 0, 0)',
  );
  expect(
    await page
      .locator('.draft-field-marks')
      .evaluate((copy) => getComputedStyle(copy, '::highlight(draft-grave)').textDecorationLine),
  ).toBe('underline');
  await context.close();
});
