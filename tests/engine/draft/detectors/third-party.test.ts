import { describe, expect, test } from 'vitest';
import { thirdParty } from '../../../../src/engine/draft/detectors/third-party.ts';
import { excerpts } from '../../../support/draft.ts';
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
