import { describe, expect, test } from 'vitest';
import { swapsIn } from '../../../src/engine/draft/swap.ts';
import { en } from '../../../src/engine/index.ts';

/** What is found, as "kind: words". */
function found(text: string): string[] {
  return swapsIn(text, en).map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);
}

describe('finds what an assistant need not know', () => {
  test.for([
    ['Customer: Dana Whitlock, order 88213', ['client: Dana Whitlock', 'number: 88213']],
    ['My colleague Tom Reed is off.', ['colleague: Tom Reed']],
    ['I wrote to Amira about it.', ['person: Amira']],
    ["Rewrite Dana's letter.", ['person: Dana']],
    ['She lives in Hexham now.', ['place: Hexham']],
    ['We owe Brightwater Pumps Ltd a reply.', ['firm: Brightwater Pumps Ltd']],
    ['Nordlys Transport AS owes us.', ['firm: Nordlys Transport AS']],
    [
      'We wrote to Fjordkraft A/S and Kaas & Zoon NV.',
      ['firm: Fjordkraft A/S', 'firm: Kaas & Zoon NV'],
    ],
    [
      'Hafen Logistik KG and Sakura Foods KK agreed.',
      ['firm: Hafen Logistik KG', 'firm: Sakura Foods KK'],
    ],
    ['It cost £1,250.50 or 300 euros.', ['sum: £1,250.50', 'sum: 300 euros']],
    ['Since 3 May 2026 nobody came.', ['date: 3 May 2026']],
    ['Due 2026-05-03.', ['date: 2026-05-03']],
    [
      'Mail info@pumps.example or ring 020 7946 0018.',
      ['contact: info@pumps.example', 'contact: 020 7946 0018'],
    ],
    ['Invoice AB-10442 is open.', ['number: AB-10442']],
    ['Pay GB29 NWBK 6016 1331 9268 19 today.', ['number: GB29 NWBK 6016 1331 9268 19']],
    ['Dana’s letter: Dana said no.', ['person: Dana', 'person: Dana']],
    [
      'See https://share.example/d/9f8a7b6c5d4e3f2a1b0c?key=Zq8Lw2Xy7Vb3Nm5K now.',
      ['contact: https://share.example/d/9f8a7b6c5d4e3f2a1b0c?key=Zq8Lw2Xy7Vb3Nm5K'],
    ],
    ['The door code is 4417.', ['secret: The door code is 4417']],
    ['My password is Heron-Kettle9!', ['secret: Heron-Kettle9!']],
    ['Born 14 March 1984.', ['date: 14 March 1984']],
    [
      'It cost EUR 300 and GBP40k, then $9,999.50.',
      ['sum: EUR 300', 'sum: GBP40k', 'sum: $9,999.50'],
    ],
    ['We asked for £2.5 m and got £3bn.', ['sum: £2.5 m', 'sum: £3bn']],
    [
      'Ticket #123 and AB1234, 1234 and X/987.',
      ['number: #123', 'number: AB1234', 'number: 1234', 'number: X/987'],
    ],
    ['Reference 20260 is open.', ['number: 20260']],
    ['My client Ana met Bo.', ['client: Ana', 'client: Bo']],
    ['My client and my colleague Ana met.', ['colleague: Ana']],
    ['My colleague and my client Ana met.', ['client: Ana']],
    ['We said no, Okafor Whitlock and Reed said yes.', ['person: Okafor Whitlock', 'person: Reed']],
    ["I saw Dana's Whitlock.", ['person: Dana', 'person: Whitlock']],
  ] as const)('%s', ([text, expected]) => {
    expect(found(text)).toEqual(expected);
  });

  test('an address with its number', () => {
    expect(found('She is at 14 Hill Rise, and nobody came.')).toEqual(['address: 14 Hill Rise']);
  });
});

describe('leaves alone', () => {
  test.for([
    'Rewrite this reply so that it is warm and short.',
    'Please summarise the text in five points.',
    'The stairlift stopped on Monday and nobody came for 3 weeks.',
    'In 2026 we want to grow, as in 1999.',
    'It was 999 to 123.',
    'A sum of 12, or of 7k.',
    'They live in a town, in the end.',
    'Translate this into English.',
    'I think the NHS can help. We asked twice.',
    'WRITE IT AS A LIST, AS SHORT AS YOU CAN',
    'Make it 100 words long, for customers and colleagues.',
    '',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('spans count in the text as it was written, also with marks that nobody sees', () => {
  expect(found('To\u200b Amira\u00a0Okafor: order 88213')).toEqual([
    'person: Amira\u00a0Okafor',
    'number: 88213',
  ]);
});

test('nothing overlaps, and all is in order', () => {
  const text =
    'Customer: Dana Whitlock, 14 Hill Rise, dana@pumps.example, order 88213, £40, 3 May.';
  const swaps = swapsIn(text, en);
  for (const [at, { span }] of swaps.entries()) {
    expect(span.start).toBeGreaterThanOrEqual(swaps[at - 1]?.span.end ?? 0);
    expect(span.end).toBeGreaterThan(span.start);
  }
  expect(swaps.map(({ kind }) => kind)).toEqual([
    'client',
    'address',
    'contact',
    'number',
    'sum',
    'date',
  ]);
});
