import { describe, expect, test } from 'vitest';
import { linksIn } from '../../../../src/engine/draft/shapes/link.ts';

describe('links that are keys', () => {
  const found = (text: string): string[] =>
    linksIn(text).map(({ span: { start, end }, kind }) => `${kind} ${text.slice(start, end)}`);

  test.for([
    [
      'at https://zoom.us/j/123456789?pwd=AbCd1234.',
      'open https://zoom.us/j/123456789?pwd=AbCd1234',
    ],
    [
      'docs.google.com/document/d/1a2b3c4d5e6f7g8h9i0jk/edit',
      'open docs.google.com/document/d/1a2b3c4d5e6f7g8h9i0jk/edit',
    ],
    [
      '(https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv)',
      'invite https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv',
    ],
    [
      'https://a.example/reset?token=abcdef0123456789abcd',
      'signed https://a.example/reset?token=abcdef0123456789abcd',
    ],
  ] as const)('are seen: %s', ([text, link]) => expect(found(text)).toEqual([link]));

  test.for([
    'https://zoom.us/pricing',
    'https://youtu.be/dQw4w9WgXcQ',
    'https://docs.google.com/document/d/1a2b3c4d5e6f7g8h9i0jk/pub',
    'https://shop.example/p/1234567890?size=42&colour=blue',
    'https://t.me/somechannel',
  ])('are not seen in %s', (text) => expect(found(text)).toEqual([]));
});
