// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import {
  isBare,
  LARGEST,
  MOST_PIECES,
  seenIn,
} from '../../../../src/components/draft/picture-file/picture.ts';
import type { PictureData } from '../../../../src/components/draft/picture-file/picture.ts';
import { readFile, readPicture } from '../../../../src/components/draft/picture-file/read.ts';
import {
  GPS,
  heic,
  joined,
  jpeg,
  png,
  TELLING,
  tiff,
  webp,
  xmp,
} from '../../../support/pictures.ts';

async function dataOf(bytes: Uint8Array): Promise<PictureData> {
  const reading = await readPicture(bytes);
  if ('trouble' in reading) throw new Error(`expected a picture, found "${reading.trouble.id}"`);
  return reading.data;
}

async function troubleOf(bytes: Uint8Array): Promise<unknown> {
  const reading = await readPicture(bytes);
  return 'trouble' in reading ? reading.trouble : undefined;
}

const ALL = { place: true, time: true, device: true, person: true };
const NONE = { place: false, time: false, device: false, person: false };

describe('a file with notes', () => {
  test.for([
    ['JPEG', jpeg({ tiff: tiff(TELLING) })],
    ['PNG', png({ tiff: tiff(TELLING) })],
    ['WebP', webp({ tiff: tiff(TELLING) })],
    ['HEIC', heic(tiff(TELLING))],
  ] as const)('tells where, when, with what and by whom: %s', async ([, bytes]) => {
    const data = await dataOf(bytes);
    expect(seenIn(data)).toEqual(ALL);
    expect(data.place.latitude).toBeCloseTo(51.5034, 5);
    expect(data.place.longitude).toBeCloseTo(-0.1276, 5);
    expect(data.place.metres).toBe(10);
    expect(data.time.at).toBe('2026-05-03T14:02');
    expect(data.device).toMatchObject({ name: 'Apple iPhone 15', serial: true });
    expect(data.person.names).toEqual(['Ada Example']);
    expect(data.others).toBe(1);
    expect(data.whole).toBe(true);
    expect(isBare(data)).toBe(false);
  });

  test.for([
    ['JPEG', jpeg],
    ['PNG', png],
    ['WebP', webp],
  ] as const)('is read where they stand in XMP: %s', async ([, make]) => {
    const data = await dataOf(
      make({
        xmp: xmp(
          '<dc:creator><rdf:Seq><rdf:li>Ada Example</rdf:li></rdf:Seq></dc:creator>' +
            '<exif:GPSLatitude>51,30.204N</exif:GPSLatitude><exif:GPSLongitude>0,7.656W</exif:GPSLongitude>' +
            '<photoshop:City>Leeds</photoshop:City><xmp:CreateDate>2026-05-03T14:02:11+01:00</xmp:CreateDate>' +
            '<xmp:CreatorTool>Paintbox 3</xmp:CreatorTool>',
        ),
      }),
    );
    expect(seenIn(data)).toEqual(ALL);
    expect(data.place.latitude).toBeCloseTo(51.5034, 5);
    expect(data.place.longitude).toBeCloseTo(-0.1276, 5);
    expect(data.place.names).toEqual(['Leeds']);
    expect(data.time.at).toBe('2026-05-03T14:02');
    expect(data.device.programs).toEqual(['Paintbox 3']);
    expect(data.person.names).toEqual(['Ada Example']);
  });

  test('is read where they stand in the texts of a PNG', async () => {
    const data = await dataOf(
      png({
        texts: { Author: 'Ada Example', Software: 'Paintbox', parameters: 'a cat in a hat' },
        chunks: [['tIME', joined([7, 234, 5, 3, 14, 2, 11])]],
      }),
    );
    expect(seenIn(data)).toEqual({ ...ALL, place: false });
    expect(data.time.at).toBe('2026-05-03T14:02');
    expect(data.words).toEqual(['a cat in a hat']);
  });

  test('tells words, also those of a comment', async () => {
    const data = await dataOf(
      jpeg({ tiff: tiff({ main: { 0x10e: 'Our new kitchen' } }), comment: 'For Ada' }),
    );
    expect(data.words).toEqual(['Our new kitchen', 'For Ada']);
    expect(seenIn(data)).toEqual(NONE);
    expect(isBare(data)).toBe(false);
  });

  test('tells of a preview, which may show what was cropped away', async () => {
    expect((await dataOf(jpeg({ tiff: tiff({ preview: jpeg() }) }))).preview).toBe(true);
    expect((await dataOf(jpeg({ tiff: tiff({}) }))).preview).toBe(false);
  });

  test('tells of a film behind the picture, and of other things there', async () => {
    const film = await dataOf(jpeg({ tail: joined([0, 0, 0, 24], 'ftypmp42') }));
    expect([film.film, film.others]).toEqual([true, 0]);
    const other = await dataOf(jpeg({ tail: joined('something else') }));
    expect([other.film, other.others]).toEqual([false, 1]);
  });

  test('counts parts that no reader knows', async () => {
    const stranger = joined('JP\0\0something');
    expect((await dataOf(jpeg({ segments: [[0xeb, stranger]] }))).others).toBe(1);
    expect((await dataOf(png({ chunks: [['caBX', stranger]] }))).others).toBe(1);
    expect(isBare(await dataOf(jpeg({ segments: [[0xeb, stranger]] })))).toBe(false);
  });

  test('counts notes in disorder instead of calling the file bare', async () => {
    const data = await dataOf(jpeg({ tiff: joined('XX not notes at all') }));
    expect(data.others).toBe(1);
    expect((await dataOf(jpeg({ xmp: '<x:xmpmeta' }))).others).toBe(1);
  });
});

describe('a file without notes', () => {
  test.for([
    ['JPEG', jpeg()],
    ['PNG', png()],
    ['WebP', webp()],
    ['HEIC', heic(undefined)],
    ['an upright JPEG', jpeg({ tiff: tiff({ main: { 0x112: 6 } }) })],
  ] as const)('tells nothing: %s', async ([, bytes]) => {
    const data = await dataOf(bytes);
    expect(seenIn(data)).toEqual(NONE);
    expect(isBare(data)).toBe(true);
  });

  test.for([
    ['the place 0, 0', { gps: { ...GPS, 2: zero(), 4: zero() } }],
    [
      'a place off the globe',
      {
        gps: {
          ...GPS,
          2: [
            [951, 1],
            [0, 1],
            [0, 1],
          ],
        },
      },
    ],
    [
      'a place of no numbers',
      {
        gps: {
          ...GPS,
          2: [
            [0, 0],
            [0, 0],
            [0, 0],
          ],
        },
      },
    ],
    ['a clock that was never set', { exif: { 0x9003: '0000:00:00 00:00:00' } }],
    ['an artist of blanks', { main: { 0x13b: '    ' } }],
  ] as const)('tells nothing by %s', async ([, notes]) => {
    expect(seenIn(await dataOf(jpeg({ tiff: tiff(notes) })))).toEqual(NONE);
  });
});

function zero() {
  return [
    [0, 1],
    [0, 1],
    [0, 1],
  ] as const;
}

describe('a text of a file', () => {
  test('is shown without letters that hide or turn the writing round', async () => {
    const data = await dataOf(png({ texts: { Author: 'A\x1bd\x07a' } }));
    expect(data.person.names).toEqual(['A d a']);
    const turned = await dataOf(jpeg({ comment: 'good\u202egpj.exe' }));
    expect(turned.words).toEqual(['good gpj.exe']);
  });

  test('is cut when it is long', async () => {
    const data = await dataOf(png({ texts: { Comment: 'word '.repeat(5000) } }));
    expect(data.words[0]?.length).toBeLessThan(170);
  });

  test('may bear the name of something in every object', async () => {
    const data = await dataOf(
      png({ texts: { constructor: 'x', ['__proto__']: 'y', toString: 'z' } }),
    );
    expect(data.others).toBeGreaterThan(0);
    expect(seenIn(data)).toEqual(NONE);
  });
});

describe('what is no picture', () => {
  test.for([
    ['gif', 'GIF89a'],
    ['tiff', 'II*\0'],
    ['bmp', 'BM1234'],
    ['pdf', '%PDF-1.7'],
    ['archive', 'PK\x03\x04'],
    ['film', '\0\0\0\x18ftypmp42\0\0\0\0mp42isom'],
    ['avif', '\0\0\0\x18ftypmif1\0\0\0\0avifmif1'],
    ['unknown', 'Dear all, see you on Friday.'],
    ['unknown', '\xff'],
  ] as const)('is called %s by its bytes', async ([found, start]) => {
    expect(await troubleOf(joined(start))).toEqual({ id: 'notPicture', found });
  });

  test.for([
    ['jpeg', '\xff\xd8\xff\xe0\0\x10JFIF'],
    ['jpeg', '\xff\xd8\xff\xff\xff\xff\xff'],
    ['png', '\x89PNG\r\n\x1a\n'],
    ['webp', 'RIFF\0\0\0\0WEBP'],
    ['webp', 'RIFF\xff\xff\xff\xffWEBPVP8X\xff\xff\xff\xff'],
    ['webp', 'RIFF\xff\xff\xff\xffWEBPVP8L\xff\xff\xff\xff'],
    ['heic', '\0\0\0\x18ftypheic\0\0\0\0mif1heic'],
  ] as const)('is damaged where a %s has no picture', async ([kind, start]) => {
    expect(await troubleOf(joined(start))).toEqual({ id: 'damaged', kind });
  });

  test('is said to be empty, too large, or not to be opened', async () => {
    expect(await readFile(new Blob([]))).toEqual({ trouble: { id: 'empty' } });
    const huge = { size: LARGEST + 1 } as Blob;
    expect(await readFile(huge)).toEqual({ trouble: { id: 'huge', bytes: LARGEST + 1 } });
    const gone = { size: 9, arrayBuffer: () => Promise.reject(new Error('gone')) };
    expect(await readFile(gone as unknown as Blob)).toEqual({ trouble: { id: 'unopened' } });
  });
});

describe('a file that breaks off', () => {
  test.for([
    ['JPEG', jpeg({ tiff: tiff(TELLING) }), 40],
    ['PNG', png({ tiff: tiff(TELLING) }), 20],
    ['WebP', webp({ tiff: tiff(TELLING) }), 40],
    ['HEIC', heic(tiff(TELLING)), 4],
  ] as const)('is read as far as it goes, and known to be cut: %s', async ([, bytes, less]) => {
    const data = await dataOf(bytes.slice(0, bytes.length - less));
    expect(data.whole).toBe(false);
  });

  test.for([
    ['JPEG', jpeg({ tiff: tiff(TELLING), xmp: xmp('') })],
    ['PNG', png({ tiff: tiff(TELLING), texts: { Author: 'Ada' } })],
    ['WebP', webp({ tiff: tiff(TELLING), xmp: xmp('') })],
    ['HEIC', heic(tiff(TELLING))],
  ] as const)('breaks nothing, wherever it does: %s', async ([, bytes]) => {
    for (let length = 0; length < bytes.length; length += 7) {
      await expect(readPicture(bytes.slice(0, length))).resolves.toBeDefined();
    }
  });

  test.for([
    ['JPEG', jpeg({ tiff: tiff(TELLING) })],
    ['PNG', png({ tiff: tiff(TELLING) })],
    ['WebP', webp({ tiff: tiff(TELLING) })],
    ['HEIC', heic(tiff(TELLING))],
  ] as const)('breaks nothing with a byte gone wrong: %s', async ([, bytes]) => {
    for (let at = 0; at < bytes.length; at += 5) {
      const wrong = bytes.slice();
      wrong[at] = (wrong[at] ?? 0) ^ 0xff;
      await expect(readPicture(wrong)).resolves.toBeDefined();
    }
  });
});

test('ten megabytes of anything take no longer than a moment', async () => {
  const long = joined('\xff\xd8\xff\xe0\0\x10JFIF\0', new Uint8Array(10_000_000).fill(0xff));
  const started = performance.now();
  await readPicture(long);
  await readPicture(jpeg({ tail: new Uint8Array(10_000_000).fill(0x66) }));
  expect(performance.now() - started).toBeLessThan(5000);
});

test.for([
  ['jpeg', '\xff\xd8', '\xff\xe1\0\x06Exif'],
  ['jpeg', '\xff\xd8', '\xff\xfe\0\x06word'],
  [
    'png',
    '\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x05\0\0\0\x05\x08\0\0\0\0CRCC',
    '\0\0\0\0tEXtCRCC',
  ],
  ['webp', 'RIFF\xff\xff\xff\xffWEBP', 'XXXX\0\0\0\0'],
  ['heic', '\0\0\0\x18ftypheic\0\0\0\0mif1heic', '\0\0\0\x08meta'],
] as const)(
  'a file of a great many parts is not walked to its end: %s',
  async ([, start, part]) => {
    expect(await troubleOf(joined(start, part.repeat(MOST_PIECES + 1)))).toEqual({ id: 'crowded' });
  },
);
