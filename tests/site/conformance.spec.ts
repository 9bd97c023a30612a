/**
 * What the accessibility report says of every kind of page and no other test looks at: where
 * the focus is seen, how large targets are, what wider spacing does. The pages that stand for
 * the others are in `npm run test:more`.
 */
import type { Page } from '@playwright/test';
import { problems } from './axe.ts';
import { AT_ONCE, expect, longUnless, test } from './site.ts';

/** One of each kind. */
const PATHS = [
  '',
  'check/',
  'decide/',
  'decide/should-i-share-this/',
  'decide/should-i-share-this/get-help-now/',
  'quizzes/',
  'quizzes/share-or-think/',
  'quizzes/rank-the-risk/',
  'quizzes/spot-the-overshare/',
  'quizzes/boundary-style/',
  'quizzes/certificate/',
  'quizzes/verify/',
  'quizzes/customer-care/sheet/',
  'quizzes/customer-care/slides/',
  'guides/',
  'guides/one-persona-or-several/',
  'guides/other-peoples-stories/',
  'glossary/',
  'examples/',
  'feed/',
  'essays/1-one-self-in-the-open/',
  'method/',
  'teams/',
  'teams/class/',
  'teams/pack/',
  'teams/policy/',
  'search/',
  'trust/',
  'privacy/',
  'accessibility/report/',
  'embed/check/',
  'embed/quiz/share-or-think/',
];

/** Long pages have hundreds of links of one kind; the first stops show how they are done. */
const MOST_STOPS = 120;

interface Stop {
  readonly name: string;
  readonly shown: boolean;
  readonly onTop: boolean;
}

/** Where the focus is, whether one sees that, and whether something lies over all of it. */
function stop(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return undefined;
    const hasRing = (element: Element): boolean => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    };
    // A field or a hidden radio shows it on what is drawn around it.
    const around = [at, at.nextElementSibling, at.parentElement, at.parentElement?.parentElement];
    const label = at instanceof HTMLInputElement ? at.labels?.[0] : undefined;
    const seen = [...around, label].filter((one) => one instanceof Element);
    const box = label ?? at;
    const rects = [...box.getClientRects(), ...at.getClientRects()];
    const parts = [0.1, 0.5, 0.9];
    const onTop = rects.some((rect) => {
      // Of what is taller than the window, the part in view counts.
      const [above, below] = [Math.max(rect.top, 0), Math.min(rect.bottom, innerHeight)];
      return parts.some((across) =>
        parts.some((down) => {
          const top = document.elementFromPoint(
            rect.left + rect.width * across,
            above + (below - above) * down,
          );
          return top !== null && (box.contains(top) || at.contains(top) || top.contains(at));
        }),
      );
    });
    const name = `${at.tagName} ${at.textContent.trim().slice(0, 30)}`;
    return { name, shown: at.tagName === 'IFRAME' || seen.some(hasRing), onTop };
  });
}

for (const path of PATHS) {
  for (const width of [1280, 320]) {
    const standsForMany = width === 320 && ['check/', 'quizzes/share-or-think/'].includes(path);
    test(
      `/${path} at ${String(width)} px: focus seen at each stop and never covered, targets large enough, wider spacing cuts nothing`,
      longUnless(standsForMany),
      async ({ browser, site }) => {
        const page = await browser.newPage({
          viewport: { width, height: 800 },
          reducedMotion: 'reduce',
        });
        await page.goto(site + path, { waitUntil: 'networkidle' });
        // Those further down wait to be seen.
        await expect(page.locator(AT_ONCE)).toHaveCount(0);

        const rules = ['target-size', 'label-content-name-mismatch', 'css-orientation-lock'];
        expect(await problems(page, { rules })).toEqual([]);

        const stops: Stop[] = [];
        for (let count = 0; count < MOST_STOPS; count += 1) {
          await page.keyboard.press('Tab');
          const here = await stop(page);
          // Past the last one the browser’s own frame has the focus: there was no trap.
          if (!here) break;
          stops.push(here);
        }
        expect(stops.length).toBeGreaterThan(4);
        expect(stops.filter(({ shown }) => !shown)).toEqual([]);
        expect(stops.filter(({ onTop }) => !onTop)).toEqual([]);

        const cut = await page.evaluate(() => {
          const wider = new CSSStyleSheet();
          wider.replaceSync(
            '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
          );
          document.adoptedStyleSheets = [...document.adoptedStyleSheets, wider];
          const hides = (element: Element): boolean => {
            const { overflowX, overflowY } = getComputedStyle(element);
            return [overflowX, overflowY].some((how) => how === 'hidden' || how === 'clip');
          };
          const words = [...document.querySelectorAll('main *, header *, footer *')]
            .filter((one) => one.checkVisibility() && one.clientHeight > 2 && hides(one))
            .filter((one) => one.textContent.trim() !== '')
            .filter((one) => one.scrollHeight > one.clientHeight + 3)
            .map((one) => `${one.tagName}.${one.className}`);
          const wide = document.documentElement.scrollWidth > innerWidth + 1;
          return [...words, ...(wide ? ['the page scrolls sideways'] : [])];
        });
        expect(cut).toEqual([]);
        await page.close();
      },
    );
  }
}
