import { describe, expect, test } from 'vitest';
import { contextMismatch } from '../../../../src/engine/draft/detectors/context-mismatch.ts';
import type { Draft } from '../../../../src/engine/index.ts';
import { read } from '../../../../src/engine/draft/reading.ts';
import { en } from '../../../../src/engine/index.ts';
import { draft, excerpts, judge, marks } from '../../../support/draft.ts';

const SHOP: Partial<Draft> = { account: 'company' };

describe('context-mismatch', () => {
  test.for([
    ["As a family we're backing Councillor Reyes on Thursday.", "we're backing Councillor Reyes"],
    ['Can we talk about that referee? Blind as a bat.', 'that referee'],
    [
      'Flu jabs in stock from Monday. Trust in the Lord first, and the needle second.',
      'Trust in the Lord first',
    ],
    [
      'Two for one on tyres! And well done to the new Prime Minister, long overdue.',
      'well done to the new Prime Minister',
    ],
    ['Tax the second homes till the pips squeak.', 'Tax the second homes till the pips squeak'],
    ['my ex has just texted at 2am asking for another go', 'my ex has just texted'],
    ['SO hungover never drinking baileys again', 'SO hungover'],
    ['Sweeter than anything our lying senator has said since June.', 'lying senator'],
    ['FitLoop: finished a 5k run, thank you all', 'finished a 5k run'],
    ['Thank you all, view the full report below.', 'view the full report'],
  ] as const)('flags on a company account: "%s"', ([text, words]) => {
    expect(excerpts(contextMismatch, text, SHOP).join(' | ')).toContain(words);
  });

  test.for([
    'We are closing early for the match, come and watch it here.',
    'Happy new year from all of us.',
    'Thanks for tagging us, may we share your picture?',
    "Our baker's dog has opinions about scones.",
    'Statement from the owner of this shop on the road closure.',
    'Closed early for Eid, back on Friday. Eid Mubarak to all who celebrate.',
    'Our branch is a polling station on Thursday, so come in by the side door.',
    'We’ve asked the council for forty more bins, it is why we exist.',
    'During Ramadan our branch stays open until 11pm from Friday.',
    'FitLoop: thank you all, what a spring',
  ])('passes on a company account: "%s"', (text) => {
    expect(excerpts(contextMismatch, text, SHOP)).toEqual([]);
  });

  test.for([
    ['I work there, sorry your order got lost. DM me your details.', 'DM me your details'],
    [
      'As someone from the council, I can tell you it will be refused. Speaking for the council.',
      'Speaking for the council',
    ],
    ['Interview at Halden on Thursday, fingers crossed. Shh.', 'Interview at Halden'],
    ['Told the new place yes, handing in my notice Monday', 'Told the new place yes'],
    [
      "could someone cover the 3pm? I've a second interview at Coveney's, don't tell Una",
      "second interview at Coveney's",
    ],
    ['Nobody at work knows yet 🤫', 'Nobody at work knows yet'],
    ['CycleSnap: Fatima started a ride from Home, 06:02. Follow live', 'started a ride'],
  ] as const)('flags on a personal account: "%s"', ([text, words]) => {
    expect(excerpts(contextMismatch, text).join(' | ')).toContain(words);
  });

  test.for([
    'My views, not my employer’s: buses should be free.',
    'Can we talk about that referee? Blind as a bat.',
    'FitLoop: finished a 5k run, what a spring',
    'Tax the second homes till the pips squeak.',
    'Thank God for another Sunday. Choir was lovely.',
    'I told my team today: I’m leaving in June.',
    'I’m leaving Pine and Harbour on Friday after six happy years.',
    'Leaving drinks for me at the Railway this Thursday, all welcome.',
    'We are interviewing for a new baker next week.',
    'Interview tomorrow, wish me luck',
    'Handed in my notice this morning. Told my boss first, then my mum, now you.',
    'As some of you saw in the announcement, my role was made redundant. I am available from March.',
  ])('passes on a personal account: "%s"', (text) => {
    expect(excerpts(contextMismatch, text)).toEqual([]);
  });

  test('marks the opener of a reply nobody asked for, and asks to edit it', () => {
    const reply = { ...SHOP, reply: 'uninvited' } as const;
    expect(
      excerpts(contextMismatch, 'Hi Kerry! We see from our records that it is late.', reply),
    ).toEqual(['We see from our records']);
  });

  test('asks to keep news that a manager should hear first', () => {
    expect(
      judge('Interview at Halden on Thursday, fingers crossed. Shh.', { audience: 'network' })
        .verdict,
    ).toBe('keep');
    expect(
      judge('Interview at Halden on Thursday, fingers crossed. Shh.', { audience: 'few' }).verdict,
    ).toBe('share');
  });
});

describe('says in which way it does not fit', () => {
  const found = (text: string, more: Partial<Draft>): unknown =>
    contextMismatch.find(read(draft(text, more)), en);
  const vote = 'Vote Labour, they are the only ones';
  const boiler = 'I saw you tweeted about your boiler. We fitted it in May!';

  test('the firm’s voice, somebody’s voice in their trade, and their own', () => {
    expect(found(vote, SHOP)).toMatchObject([{ whose: 'mine', aspects: [] }]);
    expect(found(vote, { account: 'professional' })).toMatchObject([{ aspects: ['trade-voice'] }]);
    expect(found(vote, {})).toEqual([]);
  });

  test('a reply that nobody asked the firm for', () => {
    expect(found(boiler, { ...SHOP, reply: 'uninvited' })).toMatchObject([
      { aspects: ['uninvited'] },
    ]);
    expect(found(boiler, { ...SHOP, reply: 'invited' })).toEqual([]);
    expect(found(boiler, { reply: 'uninvited' })).toEqual([]);
  });

  test('what it sells where it knows nothing', () => {
    expect(
      found('Buy one now, 20% off with code BEE', { ...SHOP, reply: 'uninvited' }),
    ).toMatchObject([{ aspects: ['uninvited'] }, { aspects: ['uninvited'] }]);
  });

  test('a statement for the firm from a private account', () => {
    const statement = 'Official statement: we guarantee refunds. I work at Acme';
    expect(found(statement, {})).toMatchObject([{ aspects: ['unofficial'] }]);
    expect(found(statement, SHOP)).toEqual([]);
  });

  test('a shout at a match in the firm’s voice', () => {
    expect(excerpts(contextMismatch, 'Come on Wales!', SHOP)).toEqual(['Come on Wales']);
    expect(excerpts(contextMismatch, 'Come on Wales!')).toEqual([]);
  });

  test('and calls itself by its category', () => {
    expect(contextMismatch).toMatchObject({ id: 'context-mismatch', category: 'context-mismatch' });
  });
});

describe('an app that writes', () => {
  test.for([
    ['Now streaming: "Songs to Cry To" on TuneBarn', SHOP],
    ['TuneLoop: Kestrel Brokers listened to nine songs', SHOP],
    ['TrailPup: Olu started a walk from home 21:47', {}],
    ['StepPal 👟 Nkechi arrived at Home 19:52', {}],
    ['🏃 StepPal | Nkechi arrived at Home 19:52', {}],
    ['Stride app says: Nkechi slept 3 h, woke at home', {}],
    ['Slept 3 h, posted via Snoozle', {}],
    ['Slept 3 h, Posted by Snoozle', {}],
    ['slept 3 h on SnoozLand', {}],
    ['slept 3 h, shared from Snoozle', {}],
  ] as const)('shares all of "%s"', ([text, room]) => {
    const span = { start: 0, end: text.length };
    expect(marks(contextMismatch, text, room)).toMatchObject([{ span, aspects: ['auto-post'] }]);
  });

  test.for([
    ['Tuneloop: Kestrel Brokers is listening to nine songs', SHOP],
    ['Blood pressure checking until 4pm. Bring a pen.', SHOP],
    ['We finished. FitLoop: finished a 5k run.', SHOP],
    ['The app PaceMate: I slept 3 h', {}],
    ['StepPal, my favourite: I slept 3 hours', {}],
    ['PaceMate: good morning all', {}],
    ['I slept 3 h, says my mum from Hull', {}],
    ['slept 3 h with my Dad', {}],
  ] as const)('is nothing in "%s"', ([text, room]) => {
    expect(excerpts(contextMismatch, text, room)).toEqual([]);
  });

  test('is told of no further than its sentence', () => {
    const text = 'TrailPup: Olu started a walk from home 21:47. The kettle is on.';
    expect(excerpts(contextMismatch, text)).toEqual([text.slice(0, text.indexOf('.'))]);
  });
});

describe('how far it goes, and to whom', () => {
  test.for([
    'We open at nine. Good luck on judgement day. Two for one on pies.',
    'Two for one on pies, Good luck on judgement day, from nine.',
  ])('is one clause of several: "%s"', (text) => {
    expect(excerpts(contextMismatch, text, SHOP)).toEqual(['Good luck on judgement day']);
  });

  test('is a collection for the firm only where the writer works there', () => {
    const ask = 'DM me your order number.';
    const found = { aspects: ['unofficial'], instead: 'the company account will help you' };
    expect(marks(contextMismatch, `I work there. ${ask}`)).toMatchObject([found]);
    expect(excerpts(contextMismatch, ask)).toEqual([]);
  });

  test('is no secret where nobody waits for a day', () => {
    expect(excerpts(contextMismatch, 'Signed the contract for a new flat last night.')).toEqual([]);
  });
});

test('an interview that the boss took for a dentist is a secret, one for a podcast is not', () => {
  const secret = 'Interviewed at Monzo at lunch, told my boss it was the dentist';
  expect(excerpts(contextMismatch, secret)).toEqual(['Interviewed at Monzo at lunch']);
  const podcast = 'I interviewed a dentist for our podcast at lunch';
  expect(excerpts(contextMismatch, podcast)).toEqual([]);
});
