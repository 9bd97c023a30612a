// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { logoProblem } from '../../../src/components/pack/logo-problem.ts';

afterEach(() => vi.restoreAllMocks());

const picture = (kind: string, data: string) => `data:image/${kind};base64,${btoa(data)}`;

test('a picture that the browser draws is fine', async () => {
  const drawn: string[] = [];
  vi.spyOn(HTMLImageElement.prototype, 'decode').mockImplementation(function (
    this: HTMLImageElement,
  ) {
    drawn.push(this.src);
    return Promise.resolve();
  });
  const logo = picture('svg+xml', '<svg/>');
  expect(await logoProblem(logo)).toBeUndefined();
  expect(drawn).toEqual([logo]);
});

test('a picture of a kind that packs do not take is told, though a browser could draw it', async () => {
  expect(await logoProblem(picture('jpeg', '\xFF\xD8\xFF\xE0'))).toMatch(
    /^Expected a PNG, WebP or SVG picture that your browser can draw, found a JPEG\./,
  );
});

test.for([
  ['png', '<svg viewBox="0 0 1 1"><script/></svg>', 'a PNG', 'an SVG'],
  ['png', '<?xml version="1.0"?><svg/>', 'a PNG', 'an SVG'],
  ['png', 'RIFF\x04\0\0\0WEBP', 'a PNG', 'a WebP'],
  ['webp', '\xFF\xD8\xFF\xE0', 'a WebP', 'a JPEG'],
  ['webp', 'GIF89a', 'a WebP', 'a GIF'],
  ['svg+xml', '\x89PNG\r\n\x1A\n', 'an SVG', 'a PNG'],
  ['png', '\x89PNG\r\n\x1A\nhalf', 'a PNG', 'one that is damaged'],
  ['png', 'nothing of the kind', 'a PNG', 'data of another kind'],
  ['jpeg', 'torn', 'a PNG, WebP or SVG', 'data of another kind'],
] as const)(
  'image/%s that begins with %j: expected %s, found %s',
  async ([kind, data, ...told]) => {
    vi.spyOn(HTMLImageElement.prototype, 'decode').mockRejectedValue(new Error('no'));
    const [expected, found] = told;
    expect(await logoProblem(picture(kind, data))).toBe(
      `Expected ${expected} picture that your browser can draw, found ${found}. Save the picture anew as PNG, WebP or SVG, of at most 24 kB, and choose that.`,
    );
  },
);
