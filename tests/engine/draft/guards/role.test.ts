import { describe, expect, test } from 'vitest';
import { role } from '../../../../src/engine/draft/guards/role.ts';
import type { Aspect, Category, Draft } from '../../../../src/engine/index.ts';
import { effectOn } from '../../../support/guard.ts';

type Row = readonly [text: string, words: string, category: Category, more?: Partial<Draft>];
const trade = { account: 'professional' } as const;
const shop = { account: 'company' } as const;

describe('recognises business details and public roles', () => {
  test.for<Row>([
    ['Call the shop on 01632 960042.', '01632 960042', 'contact-detail'],
    ['Bookings: 07700 900512.', '07700 900512', 'contact-detail'],
    [
      'Spring weddings: booking now. Ring or text 07700 900512.',
      '07700 900512',
      'contact-detail',
      trade,
    ],
    ['Our landline is working again: 01632 960162.', '01632 960162', 'contact-detail', shop],
    [
      'He is with the council wildlife team now, 01632 960188 if he is yours',
      '01632 960188',
      'contact-detail',
    ],
    ['Questions? hello@example.com', 'hello@example.com', 'contact-detail'],
    ['Our Birch Street shop is shut this Sunday.', 'Birch Street', 'whereabouts', shop],
    ['Speaking at 11 on Stage B, come and say hello', 'Stage B', 'whereabouts'],
    ['Find us Sunday at the Riverside Market, pitch 31.', 'Riverside Market', 'whereabouts', shop],
    [
      'Free webinar Thursday noon, all welcome. Join here, no password needed: (link)',
      '(link)',
      'access-secret',
      shop,
    ],
    ['Guest wifi: latte2024', 'latte2024', 'access-secret', shop],
    ['The mayor opened our community garden today.', 'The mayor', 'third-party'],
    ['Great talk by Dr Osei at the conference', 'Dr Osei', 'third-party'],
  ])('%s', ([text, words, category, more]) => {
    expect(effectOn(role, text, words, { category }, more)).toBe('withdraw');
  });
});

describe('leaves homes, private lines and private lives alone', () => {
  test.for<readonly [...Row, Partial<Draft> | undefined, readonly Aspect[]] | Row>([
    ["Lost my phone, ring or text me on Sam's: 07700 900417", '07700 900417', 'contact-detail'],
    ['call my cell, 303-555-0188, evenings are best', '303-555-0188', 'contact-detail'],
    ['House empty till the 19th, open house at the school on Friday', 'House empty', 'whereabouts'],
    [
      "We're away till the 9th. All welcome at the gig on the 10th.",
      'away till the 9th',
      'whereabouts',
    ],
    ['My author friend is back in rehab, poor love.', 'back in rehab', 'third-party'],
    ["The mayor's wife is pregnant, she opened our fair.", 'pregnant', 'third-party'],
    ['The wifi password at work is latte2024', 'latte2024', 'access-secret'],
    ['All welcome! My PIN is 4471.', '4471', 'customer-data'],
  ])('%s', ([text, words, category, more]) => {
    expect(effectOn(role, text, words, { category }, more)).toBeUndefined();
  });

  test('a person alone is no opening hour', () => {
    const text = 'Ellie is alone at the counter, open until ten.';
    expect(
      effectOn(role, text, 'at the counter', { category: 'whereabouts', aspects: ['alone'] }, shop),
    ).toBeUndefined();
  });

  test("a customer's number is not the firm's", () => {
    const text = 'Bookings: ring 07700 900512.';
    expect(
      effectOn(role, text, '07700 900512', { category: 'contact-detail', whose: 'customer' }, shop),
    ).toBeUndefined();
  });
});

describe('says who may be found and who not', () => {
  const shift = 'Drop in at our Birch Street shop, open until ten, I am there every day.';
  const seen = (
    words: string,
    candidate: Parameters<typeof effectOn>[3],
    more: Partial<Draft> = shop,
  ): unknown => effectOn(role, shift, words, candidate, more);

  test('a place of trade, but nobody alone in it and nobody’s routine', () => {
    expect(seen('Birch Street', { category: 'whereabouts' })).toBe('withdraw');
    expect(seen('Birch Street', { category: 'whereabouts', aspects: ['alone'] })).toBeUndefined();
    expect(seen('Birch Street', { category: 'whereabouts', aspects: ['routine'] })).toBeUndefined();
  });

  test('a line, but not that of a customer or a child', () => {
    const text = 'Bookings: ring 07700 900512.';
    for (const [whose, effect] of [
      ['mine', 'withdraw'],
      ['customer', undefined],
      ['child', undefined],
    ] as const)
      expect(effectOn(role, text, '07700 900512', { category: 'contact-detail', whose })).toBe(
        effect,
      );
  });

  test('a code for guests, on a private account only where it opens nothing else', () => {
    const text = 'All welcome! Guest wifi: latte2024';
    const secret = { category: 'access-secret' } as const;
    const live = { ...secret, aspects: ['live-secret'] as const };
    expect(effectOn(role, text, 'latte2024', secret)).toBe('withdraw');
    expect(effectOn(role, text, 'latte2024', live)).toBeUndefined();
    expect(effectOn(role, text, 'latte2024', live, shop)).toBe('withdraw');
  });

  test('an office, but not the family, health or file of whoever holds it', () => {
    const text = 'The mayor opened our community garden today.';
    expect(effectOn(role, text, 'The mayor', { category: 'third-party' })).toBe('withdraw');
    for (const aspect of ['grave', 'health', 'learned-at-work'] as const)
      expect(
        effectOn(role, text, 'The mayor', { category: 'third-party', aspects: [aspect] }),
      ).toBeUndefined();
  });

  test('nothing of any other kind', () => {
    const text = 'Bookings: ring 07700 900512.';
    expect(effectOn(role, text, '07700 900512', { category: 'money-self' })).toBeUndefined();
  });

  test('trade words only where a trade speaks', () => {
    const text = 'Spring weddings: booking now. Ring or text 07700 900512.';
    expect(
      effectOn(role, text, '07700 900512', { category: 'contact-detail' }, { account: 'personal' }),
    ).toBeUndefined();
  });
});
