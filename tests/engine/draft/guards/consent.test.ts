import { describe, expect, test } from 'vitest';
import { consent } from '../../../../src/engine/draft/guards/consent.ts';
import { effectOn, hears } from '../../../support/guard.ts';

describe('recognises a yes from the person, the parent or the firm', () => {
  test.for([
    'Thank you to Amira K. Posted with her permission.',
    'With permission: Tomasz and his first chair.',
    'Amira said I could share this, so here is her loaf.',
    "She's happy for me to post it.",
    'They let us show you the new shop floor.',
    'Class 2 made volcanoes. Forms on file, no names.',
    'His mum said yes to the picture.',
    'The couple have agreed to be named.',
    'May we share your picture on our page?',
    'Shared with the kind permission of the family.',
    'He gave us his blessing to tell this.',
    'Signed photo release on file.',
    "She told me to tell simply everyone: it's twins.",
    "Dad's letting me post this: he's got Parkinson's.",
    'Jo would like people to know before Thursday.',
    "With Tom's agreement we tell you that he starts treatment.",
    'Thank you to our client, who let us write this.',
  ])('%s', (text) => {
    expect(hears(consent, text)).toBe(true);
  });

  test("the writer's own answer counts", () => {
    expect(hears(consent, 'Look at Amira and her bike.', { consent: true })).toBe(true);
    expect(hears(consent, 'Look at Amira and her bike.', { consent: false })).toBe(false);
  });
});

describe('leaves what is no yes alone', () => {
  test.for([
    "Posted with my manager's permission: bay 4's monitor.",
    "Posted with the boss's OK.",
    'HR said I can share it.',
    "I'm sure she won't mind.",
    'Without her permission, obviously.',
    "I haven't asked for her consent yet.",
    'She never said I could post this lol',
    'He proposed on the pier and she said yes! 💍',
    'Planning permission came through for the shed.',
    "She doesn't know I'm posting this.",
    'Better to ask forgiveness than permission.',
    'My boss told me not to tell anybody.',
    "I'd rather you knew from me: Dev is leaving.",
  ])('%s', (text) => {
    expect(hears(consent, text)).toBe(false);
  });
});

describe('lowers names, faces and stories to 1', () => {
  const text = 'Thank you to Amira for coming back. Posted with her permission.';

  test.for(['customer-data', 'third-party', 'child'] as const)('%s', (category) => {
    expect(effectOn(consent, text, 'Amira', { category })).toBe(1);
  });

  test('and the picture', () => {
    const span = { start: 0, end: 0 };
    expect(effectOn(consent, text, 'Amira', { category: 'customer-data', span })).toBe(1);
  });

  test('not records, whoever said yes', () => {
    expect(
      effectOn(consent, text, 'Amira', { category: 'customer-data', aspects: ['record'] }),
    ).toBeUndefined();
  });

  test('not what the yes is not about', () => {
    expect(effectOn(consent, text, 'Amira', { category: 'contact-detail' })).toBeUndefined();
    const far = 'Posted with her permission. Nice light. Bees. Poor Dev, signed off again.';
    expect(effectOn(consent, far, 'signed off', { category: 'third-party' })).toBeUndefined();
  });

  test('health and care only with a yes in writing', () => {
    const health = { category: 'customer-data', aspects: ['health'] } as const;
    const spoken = "With her permission: Amira's new implants, before and after.";
    const written = "With her written permission: Amira's new implants, before and after.";
    expect(effectOn(consent, spoken, 'implants', health)).toBeUndefined();
    expect(effectOn(consent, spoken, 'implants', health, { consent: true })).toBeUndefined();
    expect(effectOn(consent, written, 'implants', health)).toBe(1);
  });

  test('health that they have asked to be told of, where only the few hear it', () => {
    const health = { category: 'third-party', aspects: ['grave', 'health'] } as const;
    const text = "Dad's letting me post this: he's got Parkinson's.";
    expect(effectOn(consent, text, 'Parkinson', health, { audience: 'closed' })).toBe(1);
    expect(effectOn(consent, text, 'Parkinson', health)).toBeUndefined();
  });

  test('a yes to telling is hardly a yes to everybody when the news is grave', () => {
    const news = 'Priya is pregnant, she said I could tell you.';
    const grave = { category: 'third-party', aspects: ['grave'] } as const;
    expect(effectOn(consent, news, 'pregnant', grave, { audience: 'closed' })).toBe(1);
    expect(effectOn(consent, news, 'pregnant', grave)).toBe(2);
  });
});

test('a message passed on is a yes, a lie asked for is none', () => {
  expect(hears(consent, 'She asked me to say thank you for the meals')).toBe(true);
  expect(hears(consent, 'He wrote a book about it')).toBe(true);
  expect(hears(consent, "She's asked us to say training")).toBe(false);
  expect(hears(consent, 'I wanted to say my door is open')).toBe(false);
});
