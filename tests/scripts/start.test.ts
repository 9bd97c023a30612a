import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';

/** Starts the site with a port that it has to refuse, which it does before it builds anything. */
function start(port: string): { readonly code: number | null; readonly err: string } {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/start.ts'], {
    encoding: 'utf8',
    env: { ...process.env, PORT: port },
    timeout: 20_000,
  });
  return { code: status, err: stderr };
}

test.for(['abc', '-1', '65536', '80.5', '', ' '])('PORT="%s" is refused with a way out', (port) => {
  const { code, err } = start(port);
  expect(code).toBe(1);
  expect(err).toContain(`expected a whole number from 0 to 65535, found "${port}"`);
  expect(err).toContain('PORT=5001 npm start');
});

test('a port that is taken is said so before the build', async () => {
  const { port, close } = await serve({ folder: 'tests/fixtures', port: 0 });
  const { code, err } = start(String(port));
  close();
  expect(code).toBe(1);
  expect(err).toContain(`port ${String(port)} is taken. Choose another: PORT=5001 npm start`);
});

describe('a sub-path', () => {
  test('is in the address that is printed, and leads to the files', async () => {
    const { address, close } = await serve({ folder: 'tests/fixtures', port: 0, base: 'room' });
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/room\/$/);
    expect((await fetch(`${address}host.html`)).status).toBe(200);
    expect((await fetch(`${address}no-such-file`)).status).toBe(404);
    const elsewhere = await fetch(new URL('/', address), { redirect: 'manual' });
    expect(elsewhere.headers.get('location')).toBe('/room/');
    close();
  });
});
