import { describe, expect, test } from 'vitest';
import { thirdParty } from '../../../../src/engine/draft/detectors/third-party.ts';
import { excerpts, marks, ruled } from '../../../support/draft.ts';
import { rewritten } from '../../../support/rewritten.ts';

describe('third-party', () => {
  test.for([
    [
      'So happy for Priya, baby number two due in March! She told us at lunch.',
      'baby number two due in March',
      {},
    ],
    ['Poor Dev, signed off again with his nerves.', 'Poor Dev, signed off', {}],
    ["guess who's getting divorced? Marcus from sales", "guess who's getting divorced", {}],
    [
      'Trev from the allotments got arrested for the copper.',
      'Trev from the allotments got arrested for the copper',
      {},
    ],
    ["my flatmate Ade's fiancée is cheating on him", "my flatmate Ade's fiancée is cheating", {}],
    ["Jonno's off all week, his wife lost the baby.", 'his wife lost the baby', {}],
    [
      'Our new starter Tomasz (22) moved here from Gdansk with his partner.',
      '(22) moved here from Gdansk with his partner',
      {},
    ],
    [
      'Welcome Tomasz (22), who moved here from Gdansk with his partner and two dogs!',
      '(22), who moved here from Gdansk with his partner and two dogs',
      {},
    ],
    [
      "He's into the bookies for nine grand, our Lisa's husband.",
      "He's into the bookies for nine grand",
      {},
    ],
    ['my sister is in rehab again', 'my sister is in rehab', {}],
    ['Sam came out to me last night', 'Sam came out to me', {}],
    ["Kev has been sacked, don't tell anyone", 'Kev has been sacked', {}],
    ["Our manager Jill has cancer and hasn't told the team", 'Our manager Jill has cancer', {}],
    ['dave got sacked yesterday', 'dave got sacked', {}],
    [
      'My husband has depression, and I wish he had not read that here.',
      'My husband has depression',
      {},
    ],
    ['Marcus in accounts lost his dad on Friday.', 'Marcus in accounts lost his dad', {}],
    ["Lisa's dad died on Sunday.", "Lisa's dad died on Sunday", {}],
    [
      'Compassionate leave for Dana Whitlock (her mother)',
      'Compassionate leave for Dana Whitlock (her mother)',
      {},
    ],
    ['Absent: Marek Osei - stomach bug', 'Absent: Marek Osei - stomach bug', {}],
    ['The redundancy list has Ola and Ben', 'The redundancy list has Ola and Ben', {}],
    ['dave in debt again', 'dave in debt', {}],
  ] as const)('flags "%s"', ([text, words, room]) => {
    expect(excerpts(thirdParty, text, room)).toContain(words);
  });

  test.for([
    ['Congratulations Priya on the award!', {}],
    ['Thanks to everyone on the night shift.', {}],
    ['My sister says hi.', {}],
    ['Great talk by Dr Osei at the conference.', {}],
    ['My manager approved my leave today.', {}],
    ['Gran died on Sunday. Thank you all for the soup.', {}],
    ['We had a girl!', {}],
    ['Our dog died.', {}],
    ['Thanks to Priya, Sam and Tomasz, who kept the ovens going.', {}],
    ['Happy birthday Sam, best shift partner going.', {}],
    ['My lad passed his driving test first time!', {}],
    ['In the new series the doctor is getting divorced.', {}],
    ['The cat is pregnant again.', {}],
    ['If someone tells you they are pregnant, say congratulations.', {}],
    ["My brother's bike got nicked.", {}],
    ['My daughter has been sacked from the bakery.', {}],
    ["My wife is pregnant and we can't wait.", {}],
    ['My wife is expecting.', {}],
    ['We are so happy for our Priya, baby number two due in March.', {}],
    ['Compassionate leave for Dana Whitlock', {}],
    ['Sick leave for a week, see you in June.', {}],
    ['The redundancy list has nobody we know.', {}],
    ["Guess who got caught cheating in tonight's episode.", {}],
    ['Welcome back, everybody!', {}],
    ["Steve still hasn't paid me for the garden wall.", {}],
    ['Took a mental health day on Friday.', {}],
    ['Hospitals section too many with psychosis.', {}],
    ['Marcus in accounts lost his dad, our thoughts are with him.', {}],
    ['My sister lost her husband on Friday.', {}],
    ['Welcome to the garden, where a hedgehog lives in the heap.', {}],
    ['18 grand in debt and counting', {}],
  ] as const)('passes "%s"', ([text, room]) => {
    expect(excerpts(thirdParty, text, room)).toEqual([]);
  });

  test.for([
    ['Priya is expecting twins.', 'Somebody I know has happy news.'],
    ['Priya in sales is pregnant.', 'Somebody I know has happy news.'],
    ['Poor Dev is signed off again.', 'Somebody I know is having a hard time.'],
    ['Kofi in sales is getting divorced.', 'Somebody I know has a lot on.'],
    ['Anna’s son was arrested on Friday. Be kind.', 'Somebody I know has a lot on. Be kind.'],
    [
      'Dana told us about her diabetes tablets, so no cake.',
      'Dana told us about something private, so no cake.',
    ],
    [
      'Priya from dispatch told us at lunch. She is expecting twins.',
      'Priya from dispatch told us at lunch. There is happy news.',
    ],
  ] as const)('offers other words that read as a sentence: "%s"', ([text, after]) => {
    expect(rewritten(thirdParty, text)).toBe(after);
  });
});

describe('what goes round at work', () => {
  test.for([
    'Manager dey sleep with the cleaner, everybody know',
    'Oga Chike don impregnate the receptionist',
    "Manager's wife ran off with the window cleaner",
    "Kev's dyslexic and can't fill in the forms",
    "We all know Pat's on the bottle",
    'Our driver has fits, keeps it off his medical',
    'Lady on the till two failed her drug test',
  ])('flags "%s"', (text) => {
    expect(excerpts(thirdParty, text)).not.toEqual([]);
  });

  test.for([
    'Kev ran off with my sandwich',
    'Dave is on the bottle bank run',
    'Our driver has fitted the new seats',
    "Priya can't sleep with the window open",
    "I'm dyslexic and my boss reads me the rota",
    'Sam failed the eye test at the fair',
  ])('passes "%s"', (text) => {
    expect(excerpts(thirdParty, text)).toEqual([]);
  });
});

describe('a word of private life is not always news of somebody', () => {
  test.for([
    'Dana is pregnant with ideas',
    'My boss is divorced from reality',
    'My sister is addicted to true crime podcasts',
    'Dad is bankrupt of ideas',
    'My mum nearly had a heart attack at the prices',
    'Lena is depressed about the weather',
    'Sam is in labour with this report',
    'Dev got fired up about bins',
    'The man who signed off our pool closure wears a red hat',
    'My sister is coming out with us tonight',
    'Power is off in Ward 4 because of a fallen tree.',
    'Thandeka is off, I take her rooms.',
    'Quick history of our pub: inn, jail, inn.',
    'Plant: inherited. Chair: inherited.',
    'Fees are due on the first, as ever.',
    'Well done to Hafsa on her first day with her hearing aids.',
    'Hollis & Wrenn sacked me for asking.',
    'The director is expecting you at nine.',
    'Splash of the week goes to everyone who let go of the wall.',
    'Chef is in bits, we got the star.',
    'Six years of panic attacks in walk-in fridges before I told anyone.',
    'Nan says no flowers, give to the hospice.',
    'Our Tyler works at the prison.',
  ])('passes "%s"', (text) => {
    expect(excerpts(thirdParty, text)).toEqual([]);
  });

  test.for([
    ['Dana is pregnant with her second.', 'Dana is pregnant'],
    ['Ola is pregnant with twins.', 'Ola is pregnant'],
    ['My brother is addicted to heroin.', 'My brother is addicted'],
    ['Priya had a heart attack at work on Monday.', 'Priya had a heart attack'],
    ['Lena is depressed about her divorce.', 'Lena is depressed'],
    ['Sam is coming out of the closet.', 'Sam is coming out'],
    ["Yusuf's off because his marriage has blown up.", 'his marriage has blown up'],
    ['Dad is in the hospice now.', 'Dad is in the hospice'],
    ['Karen is twelve weeks gone.', 'Karen is twelve weeks gone'],
    ['They took Liam away in handcuffs.', 'Liam away in handcuffs'],
    ['Gemma got let go on Friday.', 'Gemma got let go'],
    ['Ade is expecting.', 'Ade is expecting'],
    ['Redundancy list is Pooja, Stu and Ann.', 'Redundancy list is Pooja'],
    ['Marek went to prison for it.', 'Marek went to prison'],
  ] as const)('flags "%s"', ([text, words]) => {
    expect(excerpts(thirdParty, text).join(' | ')).toContain(words);
  });
});

describe('what it knows of what is told', () => {
  test.for([
    ['Priya in sales is pregnant.', 'colleague', ['grave', 'health']],
    ['My sister has depression.', 'other', ['grave', 'health']],
    ['My sister came out to me.', 'other', ['grave']],
    ['My cousin is three months behind on the rent.', 'other', ['grave']],
    ['So happy for Priya, baby number two due in March!', 'other', ['grave', 'health']],
    ["Lisa's dad died on Sunday.", 'other', ['grave']],
    ["Hannah is staying at her aunt's, she got away from him.", 'other', ['grave']],
    // Love, work and the law are not grave.
    ['Kofi is getting divorced.', 'other', []],
    ['Marek went to prison our first summer.', 'other', []],
    ['Callum is on a final warning.', 'other', []],
    ["Jill still hasn't told anyone at work.", 'other', []],
    // The job is how the writer knows.
    ['Ola and Ben are on it, the redundancy list.', 'other', ['learned-at-work']],
    ['Redundancy list is Pooja, Stu and Ann.', 'colleague', ['learned-at-work']],
    ['Doing payroll. Marek is in debt again.', 'other', ['grave', 'learned-at-work']],
    ['Compassionate leave for Dana Whitlock (her mother)', 'colleague', ['grave']],
    ["Guess who's getting divorced? Marcus.", 'other', ['grave']],
    ['Look what Gary sent me.', 'other', ['towards-me']],
    ['Welcome Tomasz (22) to the bakery!', 'colleague', undefined],
    ['Caught Dave asleep at the till.', 'other', undefined],
  ] as const)('of "%s": whose it is, and how grave', ([text, whose, aspects]) => {
    expect(marks(thirdParty, text)[0]).toMatchObject({ whose, ...(aspects && { aspects }) });
  });

  test('is surer of what is said than of what is only kept quiet or hardly named', () => {
    const sure = (text: string) => marks(thirdParty, text)[0]?.confidence ?? 0;
    expect(sure('Dave is in debt.')).toBeGreaterThan(sure('dave is in debt'));
    expect(sure('Dave is in debt.')).toBeGreaterThan(sure("Dave hasn't told anyone at work."));
  });
});

describe('somebody in the picture', () => {
  test('may not have been asked', () => {
    const [found] = marks(thirdParty, 'A good night out.', { pictures: ['person'] });
    expect(found).toMatchObject({ span: { start: 0, end: 0 }, whose: 'other' });
    expect(marks(thirdParty, 'A good night out.', { pictures: ['screen'] })).toEqual([]);
  });

  test.for([
    ['Caught Dave asleep at the till.', 'Caught Dave asleep'],
    ['Snapped him snoring in the stock room.', 'Snapped him snoring'],
  ] as const)('is told of in "%s"', ([text, words]) => {
    expect(excerpts(thirdParty, text)).toEqual([words]);
  });

  test.for([
    'Caught a cold and was asleep by nine.',
    'Spotted: a fox asleep on the bins.',
    'Caught Dave whistling at the till.',
  ])('is nobody in "%s"', (text) => {
    expect(excerpts(thirdParty, text)).toEqual([]);
  });
});

describe('the same words of a person and of something else', () => {
  test.for([
    ['Absent: Marek Osei: bad back', 'Absent: Marek Osei: bad back'],
    ['Absent: Marek Osei, due to stress', 'Absent: Marek Osei, due to stress'],
    ['Absent: Marek Osei because of stress', 'Absent: Marek Osei because of stress'],
    ['The redundancy list has Ola on it.', 'The redundancy list has Ola on it'],
    ['Dana is pregnant. This plan is divorced from reality.', 'Dana is pregnant'],
    ['Steve still hasn’t paid his rent.', "Steve still hasn't paid"],
    ["The nurse's brother is in rehab.", "The nurse's brother is in rehab"],
    ['Congratulations Priya, due in March!', 'due in March'],
    ['Priya is due in March.', 'Priya is due in March'],
  ] as const)('flags "%s"', ([text, words]) => {
    expect(excerpts(thirdParty, text)).toContain(words);
  });

  test.for([
    'Sick leave for (her mother)',
    'Ola and Ben are on it, cake by three.',
    "Donal's been moved to the front desk.",
    "Hannah is staying at her aunt's in Leeds.",
    "Jill hasn't told anyone about the cake.",
    'In chapter 9 our hero is arrested in Leeds.',
    'My sister is on the helpline for depression tonight.',
    'Dr Osei prescribes antidepressants.',
    'Man sentenced for scanning consoles as onions, says the paper.',
    'Welcome to our shop, Priya! The owner lives in Leeds.',
    'Thanks to Priya, the stock report due in March is done.',
    'Priya wrote the rota, and the rent is due in March.',
    'The rent is due in March.',
    'Priya knows that maternity leave starts on a Monday.',
  ])('passes "%s"', (text) => {
    expect(excerpts(thirdParty, text)).toEqual([]);
  });
});

describe('who broke up', () => {
  test.for([
    'The kids broke up today, six weeks of beach!',
    "My sister's kids broke up on Friday",
    'Schools broke up on Friday',
    'My niece broke up for summer today',
  ])('passes holidays: "%s"', (text) => {
    expect(excerpts(thirdParty, text)).toEqual([]);
  });

  test.for([
    'Tom and Ayesha broke up',
    'My sister and Dave broke up on Friday',
    'Ayesha broke up for good this time',
    'My cousin broke up from him last week',
  ])('flags a couple: "%s"', (text) => {
    expect(excerpts(thirdParty, text)).toHaveLength(1);
  });
});

describe('an affair or a theft said of somebody at work', () => {
  test.for([
    ['My manager Deborah Finch is having an affair with the regional director', 'keep'],
    ['Tom Baines is stealing from the till', 'keep'],
    ['My neighbour Tom Baines is having an affair', 'ask'],
    ['My manager Deborah Finch is getting divorced', 'ask'],
    ['My colleague Sarah Holt is pregnant', 'ask'],
  ] as const)('"%s": %s', ([text, verdict]) => {
    expect(ruled(text).verdict).toBe(verdict);
  });

  test.for([
    'Our director gave a talk on the Profumo affair',
    'A gull is stealing from the shop again, crisps as ever',
  ])('passes "%s"', (text) => {
    expect(ruled(text).verdict).toBe('share');
  });
});

describe('a time behind the news is no object', () => {
  test.for([
    ['Dave got sacked my first week here, never seen a man go so red', 'Dave got sacked'],
    ['Kev was fired the same week he got married', 'Kev was fired'],
    ['The new girl got sacked a day later', 'The new girl got sacked'],
  ] as const)('flags "%s"', ([text, words]) => {
    expect(excerpts(thirdParty, text)).toContain(words);
  });

  test.for([
    'Dave sacked the night shift',
    'Dave split up the pizza',
    'Sam moved out the sofa for me',
    'Ben let go of the first rope',
  ])('passes "%s"', (text) => {
    expect(excerpts(thirdParty, text)).toEqual([]);
  });
});

describe('an affair that is a party or a taste', () => {
  test.for([
    'My manager made a grand affair of the cake',
    'Wedding was a lavish affair for Priya',
    "Kev's love affair with spreadsheets continues",
  ])('passes "%s"', (text) => {
    expect(excerpts(thirdParty, text)).toEqual([]);
  });

  test.for([
    ['Marcus had an affair', 'Marcus had an affair'],
    ['Kev had a love affair with Jo', 'Kev had a love affair with Jo'],
  ] as const)('flags "%s"', ([text, words]) => {
    expect(excerpts(thirdParty, text)).toContain(words);
  });
});

describe('what somebody was before', () => {
  test.for([
    [
      'the new girl on goods in used to be a bloke, took me ages',
      'the new girl on goods in used to be a bloke',
    ],
    ['Alastair was born a woman', 'Alastair was born a woman'],
    ['Nurse Shantal from ward 2 lose di baby', 'Nurse Shantal from ward 2 lose di baby'],
  ] as const)('flags "%s"', ([text, words]) => {
    expect(excerpts(thirdParty, text)).toContain(words);
  });

  test.for([
    'Sam used to be a man of few words',
    'My boss used to be a boy scout',
    'Priya used to be a nurse',
    'Ewan was born a week early',
  ])('passes "%s"', (text) => {
    expect(excerpts(thirdParty, text)).toEqual([]);
  });
});

test('a working dog is mourned, not told on', () => {
  const rest = 'to cancer on Sunday. Best collie I ever worked.';
  expect(excerpts(thirdParty, `Lost Bess ${rest}`)).toEqual([]);
  expect(excerpts(thirdParty, 'Bess has cancer. We met at work.')).toEqual(['Bess has cancer']);
});

describe('put out, overdrawn, or kept in the dark', () => {
  test.for([
    'Gutted for Priyanka and Tom, both got walked out of the building at 10',
    "Don't ask Lorraine for her keys, she's been frogmarched out",
    'You remember Mr Adeyemi? His account has 11 naira in it.',
    "Gavin told us he's been struggling with men. Please pray for him.",
    "Please pray for Gavin, he doesn't know I'm asking",
    'We say goodbye to Mary, she is leaving as her MS has got too bad.',
    'The curate has been in rehab again.',
  ])('flags "%s"', (text) => {
    expect(excerpts(thirdParty, text)).not.toEqual([]);
  });

  test.for([
    'I got walked out of the building by security for my own leaving do',
    'The fire brigade escorted us out and showed the kids the engine.',
    'Our cat got the boot off the sofa.',
    'Dan terminated network cables all day.',
    'The kettle at work has been terminated.',
    'my account has 11 naira in it till friday',
    "My sister doesn't know I'm coming home for Christmas",
    "The librarian isn't a therapist but she knows where the book is",
    'Our bishop retired in 2014 after thirty years, lovely man',
    'The judge was lovely and the clerk found me a chair.',
  ])('passes "%s"', (text) => {
    expect(excerpts(thirdParty, text)).toEqual([]);
  });
});

describe('whose news it is', () => {
  test.for([
    ['Meera our saturday girl is up the duff at 17', 'our saturday girl is up the duff'],
    ['Dave has dementia. My nan had it.', 'Dave has dementia'],
    ['she has SEVEN credit cards maxed, my old teacher', 'she has SEVEN credit cards maxed'],
  ] as const)('is somebody else\'s: "%s"', ([text, words]) => {
    expect(excerpts(thirdParty, text)).toContain(words);
  });

  test.for(['My nan had dementia. Carers are heroes.', 'Our little girl has anorexia'])(
    'is the family\'s: "%s"',
    (text) => {
      expect(excerpts(thirdParty, text)).toEqual([]);
    },
  );
});
