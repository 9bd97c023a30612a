import { describe, expect, test } from 'vitest';
import { child } from '../../../../src/engine/draft/detectors/child.ts';
import { read } from '../../../../src/engine/draft/reading.ts';
import { applySuggestion } from '../../../../src/engine/draft/rewrite.ts';
import { en } from '../../../../src/engine/index.ts';
import type { Match } from '../../../../src/engine/draft/types.ts';
import type { Draft } from '../../../../src/engine/index.ts';
import { draft, excerpts } from '../../../support/draft.ts';

function matches(text: string, more: Partial<Draft> = {}): readonly Match[] {
  return child.find(read(draft(text, more)), en);
}

describe('flags what makes a child findable or ashamed', () => {
  test.for<[text: string, marked: string[]]>([
    [
      "My son in Miss Patel's class was diagnosed autistic",
      ["My son in Miss Patel's class was diagnosed autistic"],
    ],
    ['The boy in Year 4 class has a cold', ['The boy in Year 4 class']],
    [
      "First day at Quillbrook Primary for Ellie! Year 1, Miss Patel's class, drop-off 8.40 at the side gate.",
      [
        'First day at Quillbrook Primary for Ellie',
        "Year 1, Miss Patel's class, drop-off 8.40 at the side gate",
      ],
    ],
    ['Pupil of the week in Primary 4 is Chidinma', ['Pupil of the week in Primary 4']],
    [
      'Bartholomew Quick is goalie for Ashby Tigers under-7s, Sunday 10am, rec ground',
      ['Bartholomew Quick is goalie for Ashby Tigers under-7s, Sunday 10am'],
    ],
    [
      'Sports day!! Huxley in blue (lane 2) and his whole class in the background',
      ['Huxley in blue (lane 2) and his whole class in the background'],
    ],
    [
      'Nits again in Year 2, thanks to the Harper twins.',
      ['Nits again in Year 2, thanks to the Harper twins'],
    ],
    ["my son's tantrum (video) in aisle four", ["my son's tantrum"]],
    ["my eldest still wets the bed and he's nine", ['my eldest still wets the bed']],
    ['My daughter is 8 today, born 4 May 2016 at 6.40, where did it go', ['born 4 May 2016']],
    ['Swim gala pictures! My girl in lane 4', ['Swim gala pictures']],
    ['our twins start at Alder Park nursery on monday', ['our twins start at Alder Park nursery']],
    [
      'My boy has ballet at the church hall every Tuesday at 4.15',
      ['My boy has ballet at the church hall every Tuesday at 4.15'],
    ],
    [
      "Amelia in her new school uniform, Reception class at St Bede's",
      ['Amelia in her new school uniform, Reception class'],
    ],
    ['my daughter got diagnosed with autism yesterday', ['my daughter got diagnosed with autism']],
    [
      'Zara started at Hollybank Infants today, her teacher is Miss Grey',
      ['Zara started at Hollybank Infants'],
    ],
    ['the boy in 4B who bit my son has done it again', ['the boy in 4B who bit my son has']],
    [
      'my lad got suspended from Hartley High School for vaping',
      ['my lad got suspended from Hartley High School for vaping'],
    ],
    [
      'Picked up Noah from Little Acorns Nursery, covered in paint',
      ['Picked up Noah from Little Acorns Nursery'],
    ],
    [
      'my niece Tilly plays for Moorside under-9s, Saturdays 9.30',
      ['my niece Tilly plays for Moorside under-9s, Saturdays 9.30'],
    ],
    [
      "Ruby's first day at St Aidan's Infants, Class 1B",
      ["Ruby's first day at St Aidan's Infants, Class 1B"],
    ],
    [
      'Dropping Leo at Little Owls nursery, 8.15 as always',
      ['Dropping Leo at Little Owls nursery'],
    ],
    ['Ellie (Year 2 at Quillbrook Primary) drew a bee.', ['Ellie (Year 2 at Quillbrook Primary']],
    ['So proud of Jasmine, Year 9 at Fernhill High, science prize!', ['Year 9']],
    ['Our boy Kofi got excluded from school again', ['Our boy Kofi got excluded']],
    [
      'The kid in year 3 who has the worms again sits next to my daughter',
      ['The kid in year 3 who has the worms again'],
    ],
    ['my 6 year old pooed in the pool at Swan Lane baths', ['my 6 year old pooed']],
    [
      'Theo (7) has karate at the leisure centre every wednesday 4pm',
      ['has karate at the leisure centre every wednesday'],
    ],
    ["Baby Ada born 4 May 2024, 7lb 2oz, at St Mary's", ['Baby Ada born 4 May 2024']],
    [
      'my grandson plays under-11s at Hollow Park, saturday 10am',
      ['my grandson plays under-11s', 'saturday 10am'],
    ],
  ])('%s', ([text, marked]) => {
    expect(excerpts(child, text)).toEqual(marked);
  });
});

describe('passes children nobody could pick out', () => {
  test.for([
    "Kid number two starts school tomorrow and I'm the one crying.",
    "Parents' evening tonight, wish me luck",
    'We sponsor the under-9s',
    'I used to be a child prodigy',
    'Half term day 2. Send help. And snacks',
    'my lad passed his driving test',
    'Polling station is at Hillside Primary School, vote!',
    'Sarah starts at Hillside Primary as head teacher on Monday',
    'Avoid working at Sunny Side nursery, they never pay on time',
    'Year 6 SATs are a disgrace',
    'My kids have eaten everything in the house',
    'toddler tantrum in aisle four, I joined in',
    'First day in the new job, lovely people',
    'my daughter thinks I work in a castle',
    'Dr Osei opens a new lab at Hillside Academy',
    'I went to Park Lane Juniors and all I got was a fear of recorders',
    'The dog starts puppy class on Monday, Biscuit is excited',
    'school run in pyjamas again',
    'World Book Day costume made of cereal boxes. He hates it',
    'Class of 2009 reunion on Friday',
    'my son and I built a shed',
    'Great to meet the Year 9s at the careers day',
    'My kids school emailed about nits, how is your week',
    'our baby is teething',
    'Start of term, brand new pens',
    'Nativity tonight, I am a sheep',
    'My boy is taller than me now',
    'The boys won 2-0',
    'Mary starts on Monday in accounts',
    'Karate class every Tuesday at 7, adults welcome',
    'my daughter graduated from medical school!',
    'Book club at Hillside Primary hall on Tuesday',
    'little girl in front of me on the train is singing opera',
  ])('%s', (text) => {
    expect(excerpts(child, text)).toEqual([]);
  });
});

test("somebody else's child is told apart", () => {
  expect(matches('Nits again in Year 2, thanks to the Harper twins.')[0]?.aspects).toEqual([
    'others-child',
  ]);
  expect(matches('First day at Quillbrook Primary for Ellie!')[0]?.aspects).toEqual([]);
});

test('a ticked picture counts without words, and says so with an empty span', () => {
  expect(matches('What a day', { pictures: ['child'] })).toMatchObject([
    { span: { start: 0, end: 0 }, whose: 'child' },
  ]);
  expect(matches('What a day')).toEqual([]);
});

test.for<[text: string, rewritten: string]>([
  [
    'First day at Quillbrook Primary for Ellie! Lunchbox bigger than child.',
    'First day of school! Lunchbox bigger than child.',
  ],
])('what stands instead reads on and comes out clean: %s', ([text, rewritten]) => {
  const [match] = matches(text);
  const instead = match?.instead ?? '';
  const after = match ? applySuggestion(text, match, { kind: 'less-exact', instead }, en) : text;
  expect(after).toBe(rewritten);
  expect(matches(after)).toEqual([]);
});

describe('what a child has caught, told by its school', () => {
  const school = { account: 'company', audience: 'customers' } as const;

  test.for([
    [
      "Good morning parents, Oliver Thompson in Reception has head lice, please check your children's hair.",
      'Oliver Thompson in Reception has head lice',
    ],
    ['Dear all, Oliver T. in Reception has nits.', 'Oliver T. in Reception has nits'],
    ['Oliver Thompson has chickenpox, so he is off till Monday.', 'Oliver Thompson has chickenpox'],
    ['Ava Shah, in Nursery, has caught impetigo', 'Ava Shah, in Nursery, has caught impetigo'],
  ] as const)('flags "%s"', ([text, words]) => {
    expect(excerpts(child, text, school)).toEqual([words]);
  });

  test.for([
    'There is a case of head lice in Reception class, please check',
    'Chickenpox is going round.',
    'Oak Class has nits again',
    'Year Four has chickenpox',
    'Mrs Sarah Thompson has measles posters for every classroom',
    'Oliver Thompson in reception has your keys.',
    'The wedding reception has nits of gold on the cake',
  ])('passes "%s"', (text) => {
    expect(excerpts(child, text, school)).toEqual([]);
  });

  test('passes what a private account says of a friend', () => {
    expect(excerpts(child, 'Oliver Thompson has chickenpox at forty, poor man')).toEqual([]);
  });
});

describe('a full name with a class', () => {
  const assistant = { audience: 'assistant' } as const;

  test('flags both children of a complaint', () => {
    const text =
      "Draft a reply to a parent: 'My son Kofi Mensah in 8B was called a slur by Ryan Tate.'";
    expect(excerpts(child, text, assistant)).toEqual([
      'Kofi Mensah in 8B was called a slur by Ryan Tate',
    ]);
  });

  test.for([
    'Kofi Mensah in 8B wants an aisle seat, can you reword that?',
    'Mr Kofi Mensah in 8B takes the class, write him a note',
    'A pupil in 8B was called a slur by another, draft a letter to the parents',
    'My son liked the film by Ryan Tate',
  ])('passes "%s"', (text) => {
    expect(excerpts(child, text, assistant)).toEqual([]);
  });
});

describe('the end of a term', () => {
  test('marks the school and the way home', () => {
    const text =
      "Kids broke up from St Anne's today, I walk them home by the canal at 3.20 every day";
    expect(excerpts(child, text)).toEqual([
      "Kids broke up from St Anne's",
      'I walk them home by the canal at 3.20 every day',
    ]);
  });

  test.for([
    'The kids broke up today, six weeks of beach!',
    'Kids broke up from school today',
    'The kids broke up, swimming every day till September!',
  ])('passes "%s"', (text) => {
    expect(excerpts(child, text)).toEqual([]);
  });
});

describe('a class as a group', () => {
  test.for([
    'Year 9 had me in stitches today, one of them asked if Shakespeare had wifi.',
    'Term starts on Tuesday. Year 7 come in at 8:45, everyone else at 10.',
    'Year 11 start exams on Monday.',
    'Reception class finish at 2.45 for the nativity.',
    'Year 7 is going to the Tower of London with Anna',
    'Year 11 did me proud, even Marlowe made sense to them',
  ])('passes "%s"', (text) => {
    expect(excerpts(child, text)).toEqual([]);
  });

  test.for([
    ['My Ellie is in Year 9', 'My Ellie is in Year 9'],
    ['My son in Year 4 had nits', 'My son in Year 4'],
    ['My beautiful boy Kaelan, Primary 2 at Glenbervie.', 'Primary 2'],
    ['Micah (7) wet himself on the coach', 'wet himself'],
  ] as const)('flags the child in "%s"', ([text, words]) => {
    expect(excerpts(child, text).join(' | ')).toContain(words);
  });
});

describe('"boys" at work are grown men', () => {
  test.for([
    'Our foreman keeps calling the Tongan boys monkeys.',
    'Thanks to the delivery boys for the lift',
    'The scaffold boys were here at six',
  ])('passes "%s"', (text) => {
    expect(excerpts(child, text)).toEqual([]);
  });

  test.for(['the Patel boys got detention', 'the Morgan boys are excluded again'])(
    'flags "%s"',
    (text) => {
      expect(excerpts(child, text)).not.toEqual([]);
    },
  );
});

describe("somebody's child at a workplace", () => {
  test.for([
    [
      "Our receptionist's lad Rory, 6, waits for his mammy here every day from 2.30",
      'waits for his mammy here every day from 2.30',
    ],
    ["My neighbour's boy Kofi walks past us at 8.50 every morning", 'walks past us at 8.50'],
  ] as const)('is found: %s', ([text, words]) => {
    expect(excerpts(child, text, { account: 'company' })[0]).toContain(words);
  });

  test.for([
    'Our lads finish the roof today, back every morning at 8 to sweep up.',
    'Our youngest apprentice finished her first kitchen on Friday.',
    'Our dog waits at the gate every day at 4 for the post van',
  ])('is not meant: %s', (text) => {
    expect(excerpts(child, text, { account: 'company' })).toEqual([]);
  });
});
