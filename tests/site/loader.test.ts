import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { NEWEST, RELEASED } from '../../src/widgets/host/released.ts';
import { readPage } from './dist.ts';

test.for(RELEASED)('$file is what was released, byte for byte', ({ file, integrity }) => {
  const digest = createHash('sha384').update(readPage(file)).digest('base64');
  expect(`sha384-${digest}`).toBe(integrity);
});

test('the page for embedding shows the newest with its digest', () => {
  const page = readPage('teams/embed/index.html').replaceAll('&quot;', '"');
  expect(page).toContain(
    `/${NEWEST.file}" integrity="${NEWEST.integrity}" crossorigin="anonymous"`,
  );
});
