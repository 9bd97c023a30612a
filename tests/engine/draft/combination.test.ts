import { describe, expect, test } from 'vitest';
import { AUDIENCES, check, en } from '../../../src/engine/index.ts';
import type { Draft, Finding, Lexicon } from '../../../src/engine/index.ts';
import { draft } from '../../support/draft.ts';

/** What the learned model makes of it is another matter. */
const RULES: Lexicon = { ...en, learned: undefined };

function together(text: string, more: Partial<Draft> = {}): readonly Finding[] {
  return check(draft(text, more), RULES).findings.filter(
    ({ detector }) => detector === 'combination',
  );
}

function pieces(text: string, more: Partial<Draft> = {}): string[] {
  return together(text, more).map((finding) =>
    (finding.pieces ?? []).map(({ start, end }) => text.slice(start, end)).join(' + '),
  );
}

const FIRM = { account: 'company' } as const;
const TRADE = { account: 'professional' } as const;

describe('pieces that tell too much together', () => {
  test.for([
    // A home and nobody in.
    [
      'Blue house opposite the church in Gundabooka, you cannot miss us. We fly on Saturday!',
      'house opposite the church in Gundabooka + We fly on Saturday',
      {},
    ],
    [
      'Our house at 14 Quince Road is painted. Away till the 19th so no visitors please.',
      '14 Quince Road + Away till the 19th',
      {},
    ],
    [
      'Two weeks in Kerala from Sunday! We live opposite the library, the cat will wave.',
      'Two weeks in Kerala from Sunday + We live opposite the library',
      {},
    ],
    [
      "Gran's stairlift for collection: red door opposite the closed chapel, she's in all day.",
      "red door opposite the closed chapel + she's in all day",
      {},
    ],
    // An impostor's kit.
    [
      'First week done, lanyard on, and my new boss Lin Osei is a star.',
      'First week + lanyard + my new boss Lin Osei',
      {},
    ],
    [
      'Day one at Glimlet! Got my badge, reporting to Dan Mbeki.',
      'Day one + badge + reporting to Dan Mbeki',
      {},
    ],
    [
      'Okta is a maze, my manager Priya Nair is away this week. New job, new me.',
      'Okta + my manager Priya Nair + New job',
      {},
    ],
    // Somebody without a name whom the town knows.
    [
      'My neighbour in Hexham, the one with the green parrot, sang all night on Saturday.',
      'My neighbour + in Hexham + one with the green parrot, sang all night on Saturday',
      {},
    ],
    [
      'A pupil at our Hexham school today was the only one of us who can juggle fire.',
      'A pupil + at our Hexham school + today + only one of us who can juggle fire',
      {},
    ],
    // A child, where and when.
    [
      'Our son Theo loves Quillbrook Primary. Out at 3.15.',
      'Our son Theo loves Quillbrook Primary + 3.15',
      {},
    ],
    [
      'Hexham Rovers FC at 6pm again, and our daughter Mina scored.',
      'Hexham Rovers FC + 6pm + our daughter Mina',
      {},
    ],
    // What a bank asks.
    [
      "I'm Dana Whitlock, born 3 April 1984 in Leeds, and I collect spoons.",
      "I'm Dana Whitlock + 3 April 1984 + in Leeds",
      {},
    ],
    // Alone at a till.
    [
      'I do the lock-up at the library by myself, quarter past nine, and I swear it whispers.',
      'at the library + by myself + quarter past nine',
      {},
    ],
    // A customer, what and when.
    [
      'Mrs Delaney was in today. She picked up her new glasses and a cake.',
      'Mrs Delaney + today + picked up her new glasses',
      FIRM,
    ],
    [
      'Our regular Dave was in this morning and treated himself to a carbon bike.',
      'Our regular Dave + this morning + treated himself to a carbon bike',
      TRADE,
    ],
  ] as const)('flags "%s"', ([text, expected, room]) => {
    expect(pieces(text, room)).toEqual([expected]);
  });

  test.for([
    // One piece alone is not enough.
    ['We fly to Porto on Saturday and I cannot wait.', {}],
    ['Blue house opposite the church, best chips in town.', {}],
    ['Lanyard on, first week done, coffee is hot.', {}],
    ['My boss is lovely and the badge looks silly. New job!', {}],
    ['I read alone until eight, bliss.', {}],
    ['Our son loves school and his bike.', {}],
    ['Mrs Delaney waved today.', FIRM],
    // A public event, opening hours, an advert.
    ['Open house at 14 Mill Road on Saturday, two weeks in June, all welcome.', {}],
    ['The shop is open till ten, just me and the kettle, come along.', {}],
    ['We live music opposite the church, concert on Saturday, nobody home.', {}],
    ['House for sale opposite the church, empty from June.', {}],
    ['Hiring: night shift in the petrol station, on your own till six, apply inside.', {}],
    ['Blue house opposite the church, we fly flags from Saturday.', FIRM],
    ['Night shift in the kiosk on my own till six.', FIRM],
    // Over.
    ['Back from two weeks in Porto. Our house on Mill Road survived.', {}],
    ['Years ago I closed the garage on my own, till ten, in the snow.', {}],
    // Told in the news.
    ['According to the Gazette, a neighbour in Hexham, the only man left, spoke on Monday.', {}],
    // Made up.
    [
      'In the film the boy lives by the blue house opposite the church and they fly on Saturday.',
      {},
    ],
    ['Chapter 3: a customer in Leeds, the only man in a hat, came in at noon.', {}],
    // A person of history, and one who said yes.
    ['King Charles, born 14 November 1948 in London, name: Charles Windsor.', {}],
    ['Mrs Ames bought the first ticket today, shared with her permission.', FIRM],
    ['Mr Whippy came back for the summer today.', FIRM],
    // A reply is another matter.
    ['Dear Miss Ames, we are sorry that you ordered a hat on Saturday.', FIRM],
    // Not somebody.
    ['The only bakery in Hexham is open on Saturday, said a customer.', {}],
    ['A regular day at our Hexham branch today, the only thing missing was you.', FIRM],
    // Idioms.
    ['Leave it alone in the garage until six and the paint dries.', {}],
  ] as const)('passes "%s"', ([text, room]) => {
    expect(pieces(text, room)).toEqual([]);
  });

  test('tell nothing where they stand far apart', () => {
    const far = 'Then it went left, then right, and so on for a good while. '.repeat(8);
    expect(pieces(`Blue house opposite the church. ${far}We fly on Saturday.`)).toEqual([]);
  });

  test('are found in writing with curly quotes and invisible marks, at the right places', () => {
    const text = 'I\u2019m Dana Whitlock,\u200B born 3 April 1984 in Leeds.';
    expect(pieces(text)).toEqual(['I\u2019m Dana Whitlock + 3 April 1984 + in Leeds']);
  });
});

test('of one person are told once, also where that person is both neighbour and customer', () => {
  const text =
    'My neighbour, a customer at our Hexham shop, is the only man in town with a parrot, and came in today.';
  expect(together(text).map(({ category }) => category)).toEqual(['third-party']);
});

test.for([
  ['Quillbrook Primary at 8.40, then work. Our son Theo is so brave.', 'school'],
  ['Hexham Rovers FC at 6pm again, and our daughter Mina scored.', 'the club'],
] as const)('where a child can be met is said less exactly: "%s"', ([text, instead]) => {
  expect(together(text).map((finding) => finding.instead)).toEqual([instead]);
});

describe('protected talk', () => {
  test.for([
    'None of us should be on our own in the shop till midnight, it is unsafe. Join the union.',
    'They make us close the garage alone until 2am for 9.50 an hour. Who else wants more pay?',
    'We are on strike: nights in the warehouse on my own till six, no breaks, for this wage.',
  ])('stays untouched: "%s"', (text) => {
    expect(pieces(text)).toEqual([]);
  });

  test('a cry for help gets help', () => {
    const text = "Alone in the shop till six and I can't see the point of waking up tomorrow.";
    expect(check(draft(text), RULES)).toMatchObject({ findings: [], verdict: 'report' });
  });
});

describe('a combination', () => {
  const text = 'Our house at 14 Quince Road is painted. Away till the 19th so no visitors please.';

  test('is listed in place of what it is made of', () => {
    const { findings } = check(draft(text), RULES);
    expect(findings.map(({ detector }) => detector)).toEqual(['combination']);
  });

  test('is of the kind of its gravest piece, a step up, in every room', () => {
    const [own] = together(text);
    expect(own).toMatchObject({ category: 'contact-detail', whose: 'mine', severity: 4 });
    const rooms = AUDIENCES.map((audience) => together(text, { audience })[0]?.severity);
    // few, closed, work, customers, network, public, assistant
    expect(rooms).toEqual([1, 1, 1, 4, 4, 4, 3]);
  });

  test('gives away no less in a larger room', () => {
    const sizes = AUDIENCES.filter((audience) => audience !== 'assistant');
    const figures = sizes.map((audience) => check(draft(text, { audience }), RULES).exposure);
    expect(figures).toEqual([...figures].sort((a, b) => a - b));
  });

  test('never hides what opens something now', () => {
    const open = 'Blue house opposite the church, we fly on Saturday, door code 4471.';
    const kinds = check(draft(open), RULES).findings.map(({ detector }) => detector);
    expect(kinds.sort()).toEqual(['access-secret', 'combination']);
  });

  test('goes where a guard of its kind has a say: the customer said yes', () => {
    const customer = 'Mrs Delaney was in today. She picked up her new glasses.';
    expect(pieces(customer, FIRM)).toHaveLength(1);
    expect(pieces(customer, { ...FIRM, consent: true })).toEqual([]);
  });

  test('repeats no word of the writer', () => {
    const report = JSON.stringify(check(draft(text), RULES));
    expect(report).not.toMatch(/quince|painted|visitors/i);
  });

  test('costs little in a long text', { tags: 'speed' }, () => {
    const long =
      'Night shift at the library by myself till six, Mrs Ames bought soup today. '.repeat(1400);
    const begun = performance.now();
    check(draft(long, TRADE), RULES);
    // A pattern that runs away takes minutes here; a busy machine takes a second.
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});

describe('keeping it', () => {
  const text = 'Our house at 14 Quince Road is painted. Away till the 19th.';
  const kept = (dismissed: Draft['dismissed']): string[] =>
    check(draft(text, { dismissed }), RULES).findings.map(
      ({ detector, category }) => `${detector} ${category}`,
    );

  test('by all its words takes it and its pieces off the list', () => {
    const words = '14 Quince Road + Away till the 19th';
    expect(kept([{ category: 'contact-detail', words }])).toEqual([]);
  });

  test('of one piece says nothing about the pieces together', () => {
    const words = '14 Quince Road';
    expect(kept([{ category: 'contact-detail', words }])).toEqual(['combination contact-detail']);
  });

  test('of a whole kind takes what is of it only together', () => {
    const club = 'Hexham Rovers FC at 6pm again, and our daughter Mina scored.';
    const found = (dismissed: Draft['dismissed']) => together(club, { dismissed });
    expect(found([{ category: 'third-party' }])).toHaveLength(1);
    expect(found([{ category: 'child' }])).toEqual([]);
  });

  test('of a whole kind leaves the other pieces to themselves', () => {
    expect(kept([{ category: 'contact-detail' }])).not.toContain('combination contact-detail');
    expect(kept([{ category: 'contact-detail' }]).join()).toMatch(/whereabouts/);
  });
});

test('promises no break of the writer where others are away', () => {
  const [theirs] = together('Painting 14 Larch Avenue, owners are away in Spain till Friday.');
  expect(theirs).toMatchObject({ whose: 'other', instead: undefined });
  const [mine] = together(
    'Painting our house at 14 Larch Avenue, we are away in Spain till Friday.',
  );
  expect(mine).toMatchObject({ whose: 'mine', instead: 'a break is coming' });
});

describe('pieces together', () => {
  test.for([
    [
      'Blue house opposite the church. We fly on Saturday!',
      {},
      ['whereabouts', 'mine', 'a break is coming'],
    ],
    [
      'First week done, lanyard on, and my new boss Lin Osei is a star.',
      {},
      ['security-detail', 'employer', 'my boss'],
    ],
    [
      'Day one! Got my badge, reporting to Dan Mbeki.',
      {},
      ['security-detail', 'employer', 'learning the ropes'],
    ],
    [
      'My neighbour in Hexham, the one with the green parrot, sang on Saturday.',
      {},
      ['third-party', 'other', undefined],
    ],
    [
      'A pupil at our Hexham school today was the only one of us who can juggle fire.',
      {},
      ['customer-data', 'customer', undefined],
    ],
    [
      'Hexham Rovers FC at 6pm again, and our daughter Mina scored.',
      {},
      ['child', 'child', 'the club'],
    ],
    [
      "I'm Dana Whitlock, born 3 April 1984 in Leeds, and I collect spoons.",
      {},
      ['contact-detail', 'mine', 'born a while ago'],
    ],
    [
      'I lock up at the library by myself, quarter past nine, and it whispers.',
      {},
      ['whereabouts', 'mine', undefined],
    ],
    [
      'Mrs Delaney was in today. She picked up her new glasses.',
      FIRM,
      ['customer-data', 'customer', 'somebody we helped'],
    ],
  ] as const)('are of a kind, are somebody’s, and have other words: "%s"', ([text, room, it]) => {
    const [category, whose, instead] = it;
    const found = { category, whose, instead, aspects: ['together'] };
    expect(together(text, room)).toMatchObject([found]);
  });

  test.for([
    // The one that changes first, then each of its pieces.
    [
      'My neighbour in Hexham, the only man with a parrot, got arrested on Saturday.',
      [undefined, undefined, 'somebody I know has a lot on', undefined],
    ],
    ['A patient on ward 6 today is the only lighthouse keeper left.', ['somebody we helped']],
    [
      'Our house at 14 Quince Road is painted. Away till the 19th.',
      ['our place', 'away for a bit'],
    ],
    ['Blue house opposite the church. We fly on Saturday!', [undefined, undefined]],
  ] as const)('change where they are trouble alone: "%s"', ([text, insteads]) => {
    expect(together(text)[0]?.insteads?.slice(0, insteads.length)).toEqual(insteads);
  });

  test('leave what is of another kind, or elsewhere, to itself', () => {
    const kinds = (text: string): string[] =>
      check(draft(text), RULES)
        .findings.map(({ detector }) => detector)
        .sort();
    const home = 'Blue house opposite the church. We fly on Saturday';
    expect(kinds(`${home}, and my boss Lin Osei is a snake.`)).toEqual(['combination', 'heated']);
    const two = 'Our house at 14 Quince Road and 16 Quince Road is painted. Away till the 19th.';
    expect(kinds(two)).toEqual(['combination', 'contact-detail']);
  });

  test('are told once for each story', () => {
    const home = 'Blue house opposite the church. We fly on Saturday!';
    const work = 'Lanyard on, first week, my boss Lin Osei is a star.';
    expect(together(`${home} ${work}`).map(({ category }) => category)).toEqual([
      'whereabouts',
      'security-detail',
    ]);
  });

  test.for([
    ["I'm Dana Whitlock, born 3 April 1984 in Leeds, and I collect spoons.", FIRM],
    ["I'm delighted, born 3 April 1984 in Leeds, and I collect spoons.", {}],
    ['Hexham Rovers FC at 6pm again, and our daughter scored.', {}],
    ['Mrs Delaney was in today. She picked up her new glasses.', {}],
  ] as const)('lack one: "%s" from %j', ([text, room]) => {
    expect(pieces(text, room)).toEqual([]);
  });
});
