import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { NEWEST, RELEASED } from '../../src/widgets/host/released.ts';
import { readPage } from './dist.ts';

test.for(RELEASED)('$file is what was released, byte for byte', ({ file, integrity }) => {
  const digest = createHash('sha384').update(readPage(file)).digest('base64');
  expect(`sha384-${digest}`).toBe(integrity);
});

test('the newest released loader is the one that was built', () => {
  expect(
    readPage(NEWEST.file) === readPage('embed.js'),
    `/embed.js is no longer ${NEWEST.file}. Copy dist/embed.js to public/ under the next number, ` +
      'add its line to src/widgets/host/released.ts and leave the older files as they are.',
  ).toBe(true);
});

test('the page for embedding shows the newest with its digest', () => {
  const page = readPage('teams/embed/index.html').replaceAll('&quot;', '"');
  expect(page).toContain(
    `/${NEWEST.file}" integrity="${NEWEST.integrity}" crossorigin="anonymous"`,
  );
});
