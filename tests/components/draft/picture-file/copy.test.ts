// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { copyOf, fitted } from '../../../../src/components/draft/picture-file/copy.ts';
import { readPicture } from '../../../../src/components/draft/picture-file/read.ts';
import { heic, jpeg, png, TELLING, tiff } from '../../../support/pictures.ts';

describe('a copy', () => {
  const bitmap = { width: 32, height: 16, close: vi.fn<() => void>() };
  const decode = vi.fn<() => Promise<typeof bitmap>>();
  /** What the canvas gives back of what was drawn on it. */
  const pixel = vi.fn<() => readonly number[]>();
  const write = vi.fn<(type: string) => Blob | null>();

  beforeEach(() => {
    vi.stubGlobal('createImageBitmap', decode.mockReset().mockResolvedValue(bitmap));
    pixel.mockReset().mockReturnValue([200, 60, 20, 255]);
    write.mockReset().mockImplementation((type) => new Blob([jpeg()], { type }));
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation((() => ({
      fillRect: () => undefined,
      clearRect: () => undefined,
      drawImage: () => undefined,
      getImageData: () => ({ data: pixel() }),
    })) as never);
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(((
      done: (blob: Blob | null) => void,
      type: string,
    ) => {
      done(write(type));
    }) as never);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  async function copied(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
    const reading = await readPicture(bytes);
    if ('trouble' in reading) throw new Error('expected a picture');
    const copying = await copyOf(new Blob([bytes]), reading.data);
    return 'copy' in copying ? copying.copy.name : copying.trouble.id;
  }

  test('is of the same kind, and of a HEIC a JPEG', async () => {
    bitmap.close.mockClear();
    expect(await copied(jpeg())).toBe('picture-copy.jpg');
    expect(await copied(heic(undefined))).toBe('picture-copy.jpg');
    // What was unpacked is let go.
    expect(bitmap.close).toHaveBeenCalledTimes(2);
  });

  test('is named for the kind that the browser really wrote', async () => {
    write.mockReturnValue(new Blob([png()], { type: 'image/png' }));
    expect(await copied(jpeg())).toBe('picture-copy.png');
  });

  test('is not made where the browser cannot draw the picture', async () => {
    decode.mockRejectedValue(new Error('no'));
    expect(await copied(jpeg())).toBe('undrawn');
    expect(await copied(heic(undefined))).toBe('heic');
  });

  test('is not made of more pixels than can be drawn, and those are not even unpacked', async () => {
    expect(await copied(png({ width: 60_000, height: 60_000 }))).toBe('pixels');
    expect(decode).not.toHaveBeenCalled();
  });

  test('is not made where the browser gives back noise', async () => {
    pixel.mockReturnValue([255, 255, 255, 255]);
    expect(await copied(jpeg())).toBe('guarded');
  });

  test('is made where the browser changes a colour by a step', async () => {
    pixel.mockReturnValue([201, 59, 20, 255]);
    expect(await copied(jpeg())).toBe('picture-copy.jpg');
  });

  test('is tried smaller where there is no room, and then given up', async () => {
    pixel.mockReturnValueOnce([0, 0, 0, 0]);
    expect(await copied(jpeg())).toBe('picture-copy.jpg');
    write.mockReturnValue(null);
    expect(await copied(jpeg())).toBe('failed');
  });

  test('is not given out with a note in it', async () => {
    write.mockReturnValue(new Blob([jpeg({ tiff: tiff(TELLING) })], { type: 'image/jpeg' }));
    expect(await copied(jpeg())).toBe('left');
  });
});

describe('a copy is as large as the picture', () => {
  test.for([
    [4032, 3024, 2 ** 28],
    [1, 1, 2 ** 24],
    [16_384, 16_384, 2 ** 28],
  ] as const)('where a canvas holds it: %i × %i', ([width, height, pixels]) => {
    expect(fitted({ width, height }, pixels)).toEqual({ width, height });
  });

  test.for([
    [8064, 6048, 2 ** 24],
    [40_000, 1000, 2 ** 28],
    [100_000, 1, 2 ** 28],
  ] as const)(
    'and smaller, in the same shape, where none does: %i × %i',
    ([width, height, most]) => {
      const copy = fitted({ width, height }, most);
      expect(copy.width * copy.height).toBeLessThanOrEqual(most);
      expect(Math.max(copy.width, copy.height)).toBeLessThanOrEqual(16_384);
      expect(Math.abs(copy.width / width - copy.height / height) * height).toBeLessThan(2);
    },
  );
});
