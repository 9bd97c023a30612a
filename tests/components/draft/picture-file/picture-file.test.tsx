// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PictureFile } from '../../../../src/components/draft/picture-file/PictureFile.tsx';
import type {
  Copying,
  PictureSeen,
} from '../../../../src/components/draft/picture-file/picture.ts';
import { pictureWording } from '../../../../src/schemas/picture.ts';
import { heic, joined, jpeg, png, TELLING, tiff } from '../../../support/pictures.ts';
import { wordingOf } from '../../../support/wording.ts';

const copying = vi.hoisted(() => vi.fn<() => Promise<Copying>>());
const offered = vi.hoisted(() => vi.fn<(blob: Blob, name: string) => void>());
const framed = vi.hoisted(() => vi.fn<() => boolean>());
// Drawing needs a real browser; tests/site/picture.spec.ts has one.
vi.mock('../../../../src/components/draft/picture-file/copy.ts', async (original) => ({
  ...(await original<object>()),
  copyOf: copying,
  isFramed: framed,
}));
vi.mock('../../../../src/components/take/save-file.ts', () => ({ saveFile: offered }));

const wording = wordingOf('picture', pictureWording);
const seen = vi.fn<(seen: PictureSeen | undefined) => void>();
const COPY = {
  blob: new Blob(['x']),
  kind: 'jpeg',
  name: 'picture-copy.jpg',
  width: 32,
  height: 16,
  smaller: false,
} as const;

beforeEach(() => {
  copying.mockReset().mockResolvedValue({ copy: COPY });
  framed.mockReset().mockReturnValue(false);
  offered.mockReset();
  seen.mockReset();
});
afterEach(cleanup);

function give(...files: readonly Uint8Array<ArrayBuffer>[]): void {
  const input = screen.getByLabelText(wording.pick);
  const given = files.map((bytes, at) => new File([bytes], `IMG_${String(at)}.jpg`));
  fireEvent.change(input, { target: { files: given } });
}

async function giveTelling(): Promise<void> {
  render(<PictureFile id="p" wording={wording} onSeen={seen} />);
  give(jpeg({ tiff: tiff(TELLING) }));
  await screen.findByRole('list');
}

const lines = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
const button = (name: string) => screen.getByRole('button', { name });

describe('a picture that tells something', () => {
  test('has it listed in plain words, the gravest first', async () => {
    await giveTelling();
    expect(lines()).toEqual([
      'Where it was taken: 51.50340, -0.12760 (within about 10 m)',
      'When: 3 May 2026, 14:02',
      'Who: Ada Example',
      'Which device: Apple iPhone 15, with its serial number',
      '1 other technical note',
    ]);
    expect(screen.getByRole('heading', { name: /tells 5 things/ })).toBeDefined();
    expect(screen.getByRole('status').textContent).toMatch(/tells 5 things/);
  });

  test('lets the checker know of four things, and of no more', async () => {
    await giveTelling();
    const all = { place: true, time: true, device: true, person: true };
    expect(seen.mock.calls).toEqual([[undefined], [all]]);
  });

  test('lets the checker know that a saved copy tells nothing', async () => {
    await giveTelling();
    fireEvent.click(button(wording.save));
    await screen.findAllByText(/found nothing but the picture/);
    expect(offered).toHaveBeenCalledExactlyOnceWith(COPY.blob, COPY.name);
    const none = { place: false, time: false, device: false, person: false };
    expect(seen).toHaveBeenLastCalledWith(none);
  });

  test('is forgotten with one press, which keeps the focus', async () => {
    await giveTelling();
    fireEvent.click(button(wording.forget));
    expect(screen.queryByRole('list')).toBeNull();
    expect(document.activeElement).toBe(screen.getByLabelText(wording.pick));
    expect(seen).toHaveBeenLastCalledWith(undefined);
  });

  test('that is forgotten while a copy is drawn is not saved', async () => {
    let finish: (value: Copying) => void = () => undefined;
    copying.mockReturnValue(new Promise((resolve) => (finish = resolve)));
    await giveTelling();
    fireEvent.click(button(wording.save));
    await waitFor(() => {
      expect(copying).toHaveBeenCalled();
    });
    fireEvent.click(button(wording.forget));
    finish({ copy: COPY });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(offered).not.toHaveBeenCalled();
    expect(screen.queryByText(/found nothing but the picture/)).toBeNull();
  });

  test('is copied once, however often the button is pressed', async () => {
    copying.mockReturnValue(new Promise(() => undefined));
    await giveTelling();
    fireEvent.click(button(wording.save));
    fireEvent.click(button(wording.save));
    await waitFor(() => {
      expect(copying).toHaveBeenCalled();
    });
    expect(copying).toHaveBeenCalledTimes(1);
  });
});

test('a picture that tells nothing is said to, with what a phone may hold back', async () => {
  render(<PictureFile id="p" wording={wording} onSeen={seen} />);
  give(png());
  await screen.findByRole('heading', { name: wording.bare });
  expect(screen.queryByRole('list')).toBeNull();
  expect(screen.getByText(wording.phone)).toBeDefined();
  expect(button(wording.saveBare)).toBeDefined();
});

test('of a file that breaks off, nothing is said of what could not be read', async () => {
  render(<PictureFile id="p" wording={wording} onSeen={seen} />);
  give(png().slice(0, -20));
  await screen.findByRole('heading', { name: wording.bareCut });
  expect(screen.getByRole('status').textContent).toBe(`${wording.bareCut}. ${wording.cut}`);
  expect(screen.queryByText(wording.bare)).toBeNull();
});

test('that a file breaks off is said aloud with what was found in it', async () => {
  render(<PictureFile id="p" wording={wording} onSeen={seen} />);
  give(jpeg({ tiff: tiff(TELLING) }).slice(0, -40));
  await screen.findByRole('heading', { name: /tells 5 things/ });
  expect(screen.getByRole('status').textContent).toMatch(/tells 5 things.*breaks off/);
});

describe('what cannot be read', () => {
  test.for([
    ['empty', new Uint8Array(), wording.unread.empty],
    ['notPicture', joined('GIF89a'), /JPEG, PNG, WebP or HEIC .*is a GIF picture/],
    ['damaged', joined('\xff\xd8\xff\xe0'), /begins like JPEG/],
  ] as const)('is said in an alert: %s', async ([, bytes, words]) => {
    render(<PictureFile id="p" wording={wording} onSeen={seen} />);
    give(bytes);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(words);
    expect(alert.textContent).not.toMatch(/[{}]/);
    expect(seen.mock.calls).toEqual([[undefined]]);
  });

  test('gives way to the next file, and a late answer to the newest', async () => {
    render(<PictureFile id="p" wording={wording} onSeen={seen} />);
    give(joined('GIF89a'));
    give(jpeg({ tiff: tiff({ main: { 0x13b: 'Ada Example' } }) }));
    await screen.findByRole('list');
    expect(lines()).toEqual(['Who: Ada Example']);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

test('of several files the first is read, and that is said', async () => {
  render(<PictureFile id="p" wording={wording} />);
  give(png(), jpeg());
  await screen.findByText(/PNG, 32 × 16 pixels/);
  expect(screen.getByText(wording.several)).toBeDefined();
});

describe('a copy', () => {
  test.for(['heic', 'undrawn', 'guarded', 'failed', 'left'] as const)(
    'that is not made says why: %s',
    async (id) => {
      copying.mockResolvedValue({ trouble: { id } });
      await giveTelling();
      fireEvent.click(button(wording.save));
      expect((await screen.findByRole('alert')).textContent).toBe(wording.unsaved[id]);
      expect(offered).not.toHaveBeenCalled();
      expect(seen).toHaveBeenCalledTimes(2);
    },
  );

  test('of too many pixels says how many', async () => {
    copying.mockResolvedValue({ trouble: { id: 'pixels', pixels: 200_000_000 } });
    await giveTelling();
    fireEvent.click(button(wording.save));
    expect((await screen.findByRole('alert')).textContent).toMatch(/120 million.*200 million/);
  });

  test('says what has changed: its kind, its size, and the frame around the page', async () => {
    framed.mockReturnValue(true);
    copying.mockResolvedValue({ copy: { ...COPY, smaller: true } });
    render(<PictureFile id="p" wording={wording} />);
    give(heic(tiff(TELLING)));
    await screen.findByRole('list');
    fireEvent.click(button(wording.save));
    await waitFor(() => {
      expect(screen.getByRole('status').textContent).toContain(wording.framed);
    });
    expect(screen.getByRole('status').textContent).toMatch(/JPEG picture now.*32 × 16/);
  });
});

test('two of them on a page have fields of their own', () => {
  const page = renderToString(
    <>
      <PictureFile id="one" wording={wording} />
      <PictureFile id="two" wording={wording} />
    </>,
  );
  const ids = [...page.matchAll(/ id="([^"]{1,40})"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
