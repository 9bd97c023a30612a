// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BAKERY } from '../../support/pack.ts';

const told = vi.fn<(message: string) => void>();
const post = vi.fn<(message: unknown, to: string) => void>();

beforeEach(() => {
  vi.resetModules();
  vi.spyOn(console, 'error').mockImplementation(told);
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  told.mockReset();
  post.mockReset();
});

/** Runs the script as the loader puts it: inside an element with a frame and the attribute. */
async function run(pack: string, answer?: Response): Promise<void> {
  vi.stubGlobal('fetch', () => (answer ? Promise.resolve(answer) : Promise.reject(new Error())));
  const element = document.createElement('div');
  element.setAttribute('pack', pack);
  const frame = document.createElement('iframe');
  Object.defineProperty(frame, 'contentWindow', { value: { postMessage: post } });
  element.attachShadow({ mode: 'open' }).append(frame);
  const script = document.createElement('script');
  element.append(script);
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(script);
  await import('../../../src/widgets/host/pack.ts');
  await vi.waitFor(() => {
    expect(told.mock.calls.length + post.mock.calls.length).toBe(1);
  });
}

test('hands the file over as it was read', async () => {
  await run('pack.json', new Response(`\uFEFF${JSON.stringify(BAKERY)}`));
  expect(post.mock.calls[0]?.[0]).toMatchObject({ type: 'pack', pack: BAKERY });
  expect(told).not.toHaveBeenCalled();
});

test.for<[string, string, Response | undefined]>([
  [
    'http://[',
    'Expected a file there, found none that can be fetched. Look at the address.',
    undefined,
  ],
  [
    'pack.json',
    'Expected a file there, found none that can be fetched. Look at the address.',
    undefined,
  ],
  ['pack.json', 'Expected status 200, found 404.', new Response('', { status: 404 })],
  ['pack.json', 'Expected JSON', new Response(null)],
  ['https://evil.example/', 'Expected an address on the origin of this page', new Response('{}')],
])('says in the console what is wrong with “%s”: %s', async ([pack, message, answer]) => {
  await run(pack, answer);
  expect(told.mock.calls[0]?.[0]).toContain('no pack is used');
  expect(told.mock.calls[0]?.[0]).toContain(message);
  expect(told.mock.calls[0]?.[0]).not.toContain('evil');
});

test('reads no more of a file than a pack may have', async () => {
  const part = new TextEncoder().encode('é'.repeat(30_000));
  let given = 0;
  const givenUp = vi.fn<() => void>();
  const endless = new ReadableStream<Uint8Array>({
    pull: (stream) => {
      given += 1;
      if (given > 1000) stream.error(new Error('too much was read'));
      else stream.enqueue(part);
    },
    cancel: givenUp,
  });
  await run('pack.json', new Response(endless));
  expect(told.mock.calls[0]?.[0]).toContain('Expected at most 200,000 characters, found more.');
  await vi.waitFor(() => {
    expect(givenUp).toHaveBeenCalledOnce();
  });
  expect(given).toBeLessThan(20);
});
