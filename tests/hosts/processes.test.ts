import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { expect, test, vi } from 'vitest';
import { freePort } from './processes.ts';

const { randomInt } = vi.hoisted(() => ({ randomInt: vi.fn<(...range: number[]) => number>() }));
vi.mock('node:crypto', () => ({ randomInt }));

/** From where on this system gives ports to whoever takes any. */
const RANGE = '/proc/sys/net/ipv4/ip_local_port_range';

test.skipIf(!existsSync(RANGE))(
  'a free port is none that the system gives to somebody else meanwhile',
  async () => {
    const lowest = Number.parseInt(readFileSync(RANGE, 'utf8'), 10);
    randomInt.mockImplementation((_from, to = 0) => to - 1);
    expect(await freePort()).toBeLessThan(lowest);
  },
);

test('a port that somebody has is not free', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const taken = (server.address() as { readonly port: number }).port;
  randomInt.mockReturnValueOnce(taken).mockReturnValueOnce(20_123);
  expect(await freePort()).toBe(20_123);
  server.close();
});
