import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { neededStyles, wordsIn } from '../../integrations/needed-styles.ts';

const needed = (css: string, text: string): Promise<string> =>
  neededStyles(css, (word) => wordsIn(text).includes(word));

test('keeps a rule whose class the page or a script names', async () => {
  expect(await needed('.door{top:0}.room-tag{top:1px}', 'class="room-tag"')).toBe(
    '.room-tag{top:1px}',
  );
  expect(await needed('.door{top:0}', "element.className='door'")).toBe('.door{top:0}');
});

test('a longer name is another name', async () => {
  expect(await needed('.door{top:0}', 'class="door-way"')).toBe('');
});

test('keeps what a script may set as an attribute', async () => {
  const css = 'p[data-open=true]{top:0}';
  expect(await needed(css, '<p>')).toBe(css);
});

test('keeps rules for the page itself, its focus and its change to another', async () => {
  const css =
    ':root{top:0}:focus-visible{outline:1px solid}@view-transition{navigation:auto}::view-transition-old(root){opacity:0}';
  expect(await needed(css, '<p>')).toBe(css);
});

test('keeps a custom property that a rule or the page uses, and no other', async () => {
  const css = ':root{--used:red;--drawn:blue;--spare:green}p{color:var(--used)}';
  const kept = await needed(css, '<p><path fill="var(--drawn)">');
  expect(kept).toContain('--used');
  expect(kept).toContain('--drawn');
  expect(kept).not.toContain('--spare');
});

test('says the same of the same style sheet for another page', async () => {
  const css = '.door{top:0}.room{top:1px}';
  expect(await needed(css, 'door')).toBe('.door{top:0}');
  expect(await needed(css, 'room')).toBe('.room{top:1px}');
  expect(await needed(css, 'door')).toBe('.door{top:0}');
});

test('looks for selectors in queries and in other rules, and not for what their values are called', async () => {
  expect(await needed('@media print{.door{top:0}.room{top:1px}}', 'door 1px')).toBe(
    '@media print{.door{top:0}}',
  );
  expect(await needed('.room{top:0;.door &{color:red}}', 'room red door')).toBe(
    '.room{top:0;.door &{color:red}}',
  );
});

test('every class is written whole: one that is put together may be in no page and no script', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const pieced = files
    .filter((file) => /\.(?:tsx|astro)$/.test(file))
    .filter((file) =>
      /class=\{`[^`]*(?:[\w-]\$\{|\}[\w-])/.test(readFileSync(`src/${file}`, 'utf8')),
    );
  expect(files.length).toBeGreaterThan(100);
  expect(pieced).toEqual([]);
});
