import { describe, expect, test } from 'vitest';
import { questionsFor } from '../../../src/engine/draft/questions.ts';
import { read } from '../../../src/engine/draft/reading.ts';
import { en } from '../../../src/engine/index.ts';
import type { Category, Draft, Finding, QuestionId } from '../../../src/engine/index.ts';
import { draft } from '../../support/draft.ts';

const finding = (category: Category, severity = 2): Finding => ({
  detector: category,
  category,
  span: { start: 0, end: 1 },
  severity,
  confidence: 0.9,
  whose: 'other',
  aspects: [],
});

function asked(
  text: string,
  more: Partial<Draft> = {},
  findings: readonly Finding[] = [],
): readonly QuestionId[] {
  return questionsFor(findings, read(draft(text, more)), en);
}

describe('asks about a picture the words point at', () => {
  test.for([
    'Look at this badge, finally official',
    'New desk 📸',
    'hack day winners (ignore the whiteboard in the background)',
    'screenshot of the day',
    'selfie with the team',
    'Her before and after, wow',
  ])('flags %s', (text) => {
    expect(asked(text)).toEqual(['picture']);
  });

  test.for([
    'Photos when I have slept.',
    'The bigger picture is soup.',
    'Picture this: a goose, a ladder.',
    'May we share your picture on our page?',
    'Snap decision: cake.',
  ])('passes %s', (text) => {
    expect(asked(text)).toEqual([]);
  });

  test('passes once the writer has said what it shows', () => {
    expect(asked('New desk 📸', { pictures: [] })).toEqual([]);
  });
});

describe('asks for whom one works when praise is warm', () => {
  test.for([
    'Honestly, this lamp is the best thing I’ve ever bought.',
    'Five stars. Friendliest garage in town.',
    'Everyone should switch to Bluegill windows.',
    'Highly recommend the soup at the Green Fork, go and get one.',
  ])('flags %s', (text) => {
    expect(asked(text)).toEqual(['employer']);
  });

  test.for([
    'I work at Glimlet, so I’m biased: best lamp I’ve ever had.',
    'Best day ever, sun and chips.',
    'Two stars for the Green Fork: soup cold.',
    'Nice lamp.',
  ])('passes %s', (text) => {
    expect(asked(text)).toEqual([]);
  });

  test('passes on a company account and where the employer is known', () => {
    const text = 'This lamp is the best thing I’ve ever bought.';
    expect(asked(text, { account: 'company' })).toEqual([]);
    expect(asked(text, { employer: 'Bluegill' })).toEqual([]);
  });
});

describe('asks whether a company answers somebody', () => {
  const shop = { account: 'company' } as const;

  test.for([
    'Hi Jordan, you cancelled twice.',
    'Thank you for your review, we read it aloud.',
    'Sorry to hear that, please message us.',
    'Thanks Bev, the kitchen has gone pink.',
    '@ana_k we saw you talking about windows',
    'Ms Kerrigan, we never discuss care in public.',
  ])('flags %s', (text) => {
    expect(asked(text, shop)).toEqual(['reply']);
  });

  test.for([
    'Hi all, we are closed on Sunday.',
    'Hello summer! Ice cream is back.',
    'Thank you to all our customers this year.',
    'Oat flat whites are back from Monday.',
  ])('passes %s', (text) => {
    expect(asked(text, shop)).toEqual([]);
  });

  test.for([
    'Dear Margaret, thank you for your review. We are so sorry that your operation was moved.',
    'Thanks so much for the lovely five-star review, Tom!',
    'We’re really sorry your delivery came late.',
    'Sorry to hear about your stay. Please ring the desk.',
    'Your refund is on its way, and we hope to see you again soon.',
    'Dear customer, we have read what you wrote.',
  ])('flags %s on a private account, as the owner of a small firm may have one', (text) => {
    expect(asked(text)).toEqual(['reply']);
  });

  test.for([
    'Thanks for the kind words about mum, everyone.',
    'Thank you for your patience with my moods this week.',
    'Sorry to hear about your dog, she was the best.',
    'So sorry your train is late again.',
    'My order is on its way, and I hope to see you soon.',
    'They wrote to a dear customer of mine.',
    'Hope to see you at the pub.',
  ])('passes %s on a private account', (text) => {
    expect(asked(text)).toEqual([]);
  });

  test('passes on a private account and once answered', () => {
    expect(asked('Hi Jordan, see you at six.')).toEqual([]);
    expect(asked('Hi Jordan, see you.', { ...shop, reply: 'invited' })).toEqual([]);
  });
});

describe('asks what could lower a finding', () => {
  test.for([
    ['customer-data', 'consent'],
    ['third-party', 'consent'],
    ['child', 'consent'],
    ['confidential-work', 'published'],
    ['market-sensitive', 'published'],
  ] as const)('flags %s with %s', ([category, question]) => {
    expect(asked('So happy for Priya.', {}, [finding(category)])).toEqual([question]);
  });

  test('flags who it is for, in few and work only', () => {
    const code = [finding('access-secret', 3)];
    expect(asked('Door code 4471.', { audience: 'few' }, code)).toEqual(['channel']);
    expect(asked('Door code 4471.', { audience: 'work' }, code)).toEqual(['channel']);
    expect(asked('Door code 4471.', { audience: 'public' }, code)).toEqual([]);
    expect(asked('He is a snake.', { audience: 'work' }, [finding('heated')])).toEqual([]);
  });

  test('passes what is answered and what is too small to matter', () => {
    const news = [finding('third-party')];
    expect(asked('So happy for Priya.', { consent: false }, news)).toEqual([]);
    expect(asked('So happy for Priya.', {}, [finding('third-party', 1)])).toEqual([]);
    expect(asked('We merge.', { published: false }, [finding('confidential-work')])).toEqual([]);
    const few = { audience: 'few', channel: 'needs' } as const;
    expect(asked('Door code 4471.', few, [finding('access-secret')])).toEqual([]);
  });

  test('passes where there is nobody to ask, or the text has answered', () => {
    const reply = { ...finding('customer-data', 3), aspects: ['reply'] as const };
    expect(asked('You cancelled twice.', {}, [reply])).toEqual([]);
    expect(
      asked('Ade is cheating and I am the only one who knows.', {}, [finding('third-party')]),
    ).toEqual([]);
    const jury = { ...finding('confidential-work', 4), aspects: ['bound-by-law'] as const };
    expect(asked('Jury day three. He is so guilty.', {}, [jury])).toEqual([]);
    expect(asked('We merge, not announced yet.', {}, [finding('confidential-work')])).toEqual([]);
  });

  test('asks no more than two, what lowers a finding first', () => {
    const all = [finding('customer-data'), finding('confidential-work')];
    const text = 'Look at this screenshot, best thing I’ve ever bought';
    expect(asked(text, { audience: 'few' }, all)).toEqual(['channel', 'consent']);
  });

  test('asks nothing beside a cry for help', () => {
    expect(asked("I can't go on. Look at this photo.", {}, [finding('third-party')])).toEqual([]);
  });
});
