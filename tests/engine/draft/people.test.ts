import { describe, expect, test } from 'vitest';
import {
  givesName,
  lastSpokenOf,
  namesSomebody,
  subjectBefore,
} from '../../../src/engine/draft/people.ts';
import type { Subject } from '../../../src/engine/draft/people.ts';
import { read } from '../../../src/engine/draft/reading.ts';
import { en } from '../../../src/engine/index.ts';
import { draft } from '../../support/draft.ts';

/** Who is spoken of before the mark, and the words that say so: "person: My boss". */
function before(find: typeof subjectBefore, marked: string): string {
  const reading = read(draft(marked.replace('|', '')));
  const { who, span }: Subject = find(reading, en, marked.indexOf('|'));
  return `${who}: ${reading.plain.slice(span.start, span.end)}`;
}

describe('the subject of what follows', () => {
  test.for([
    ["my flatmate Ade's fiancée is |cheating", "person: my flatmate Ade's fiancée"],
    ['Sam and Ola got |sacked.', 'person: Sam and Ola'],
    ['So funny that my boss got |sacked.', 'person: my boss'],
    ['My boss, who got |sacked on Friday, brought cake.', 'person: My boss'],
    ['The lad who got |sacked on Friday brought cake.', 'person: The lad'],
    ['Dev, |signed off again.', 'person: Dev'],
    ['Dev (|signed off again).', 'person: Dev'],
    ['Trev from the allotments got |arrested.', 'person: Trev'],
    ['Ben from Leeds got |sacked.', 'person: Ben'],
    ['Ola from Hexham got |sacked.', 'person: Ola'],
    // A name in small letters, by its place.
    ['My mate dave got |sacked.', 'person: My mate dave'],
    ['dave got |sacked.', 'person: dave'],
    // What is theirs speaks of them.
    ["Bola's visa |expired.", "person: Bola's"],
    ["My sister's marriage is |over.", "person: My sister's"],
    ['His first marriage is |over. My brother said so.', 'pronoun: His'],
    ['My brother rang. He got |sacked.', 'pronoun: He'],
    ['My second marriage is |over.', 'writer: My'],
    ['You got |sacked.', 'reader: You'],
  ] as const)('%s is "%s"', ([marked, expected]) => {
    expect(before(subjectBefore, marked)).toBe(expected);
  });

  test.for([
    '|Sacked again.',
    'This level on Candy Crush is |done.',
    'The heating was |excluded.',
    'The baby is |due.',
    'Our cat was |dumped.',
    "My brother's bike got |nicked.",
    "My boss's printer got |fired up.",
    'Bench people were |sacked.',
    'Full-time and |laid off.',
  ])('%s is nobody', (marked) => {
    expect(before(subjectBefore, marked)).toBe('nobody: ');
  });

  test('a pronoun is nobody where nobody stands near', () => {
    expect(before(subjectBefore, 'It was wet. He got |sacked.')).toBe('nobody: He');
    expect(before(subjectBefore, 'A friend rang. He got |sacked.')).toBe('nobody: He');
  });

  test('is less sure of a bare word and of somebody whom no reader could pick out', () => {
    const sure = (marked: string): boolean =>
      subjectBefore(read(draft(marked.replace('|', ''))), en, marked.indexOf('|')).sure;
    expect(sure('My friend got |sacked.')).toBe(true);
    expect(sure('A friend got |sacked.')).toBe(false);
    expect(sure('dave got |sacked.')).toBe(false);
  });
});

describe('the person last spoken of', () => {
  test.for([
    ['Jo came home in the end, and has |dementia.', 'person: Jo'],
    ['My boss has, as she says, |depression.', 'pronoun: she'],
    ['I have |dementia.', 'writer: I'],
    ['You have |dementia.', 'reader: You'],
    ['The weather gives us |depression.', 'writer: us'],
    ['The vet said our old cat has |dementia.', 'nobody: '],
    ['So much |depression.', 'nobody: '],
    // A word that opens a sentence is no name because of its capital.
    ['Took a |mental health day.', 'nobody: '],
    ['Fought my |depression for years.', 'writer: my'],
    ['Adults with |autism are overlooked.', 'nobody: '],
    ['Hospitals section too many with |psychosis.', 'nobody: '],
    ['Obviously worth reading on |depression.', 'nobody: '],
    ['Moyo in accounts has |depression.', 'person: Moyo'],
    ['Connolly from sales has |depression.', 'person: Connolly'],
  ] as const)('%s is "%s"', ([marked, expected]) => {
    expect(before(lastSpokenOf, marked)).toBe(expected);
  });
});

describe('whether somebody is spoken of', () => {
  test.for([
    ['soup with Priya', true, true],
    ['soup with my neighbour', true, false],
    ['soup with the neighbours', true, false],
    ['soup with bread', false, false],
    ['Monday', false, false],
    ['', false, false],
  ] as const)('"%s": at all %s, by name %s', ([text, atAll, byName]) => {
    expect(namesSomebody(text, en)).toBe(atAll);
    expect(givesName(text, en)).toBe(byName);
  });
});

describe('a verb that opens a sentence like a name', () => {
  test.for([
    'Mark a |depression',
    'Sue an |employer',
    'Jack some |pills',
    'Rob more |meds',
    'Drew about |debts',
    'Grace into |rehab',
    'Dawn it |drunk',
  ])('%s is nobody', (marked) => {
    expect(before(lastSpokenOf, marked)).toBe('nobody: ');
  });

  test.for([
    ['Rob me |again', 'writer: me'],
    ['Mark you |depressed', 'reader: you'],
    ['Sue my |depression', 'writer: my'],
  ] as const)('%s is whoever comes next: %s', ([marked, expected]) => {
    expect(before(lastSpokenOf, marked)).toBe(expected);
  });

  test.for([
    ["Mark's a |drunk", "person: Mark's"],
    ['Mark has |dementia', 'person: Mark'],
    ['So Mark it |dementia', 'person: Mark'],
  ] as const)('%s is a person: %s', ([marked, expected]) => {
    expect(before(lastSpokenOf, marked)).toBe(expected);
  });
});

describe('a name by its form', () => {
  test.for([
    ...["D'Arcy", "O'Neil", 'McKay', 'MacLeod', 'DeShawn', 'LeBron', 'Ahmed', 'Wilfred', 'Jared'],
    ...['Emily', 'Kelly', 'Beverly', 'Fred', 'Jean-Luc', 'Mary-Ann', 'Gladys', 'James', 'Jo'],
  ])('%s', (name) => {
    expect(givesName(`I saw ${name} there`, en)).toBe(true);
    expect(before(subjectBefore, `${name} got |sacked`)).toBe(`person: ${name}`);
  });

  test.for([
    ...[
      'Working',
      'Signed',
      'Recently',
      'ClearTest',
      'Full-time',
      'JANE',
      'NHS',
      'jane',
      'Sexually',
    ],
    ...['Carefully', 'Obviously', 'Probably', 'Privately', 'Basically', '3pm', 'iPhone'],
  ])('%s is none', (word) => {
    expect(givesName(`${word} there`, en)).toBe(false);
  });
});

test('a subject says its words in small letters, and whether they are surely somebody', () => {
  const of = (marked: string): Subject =>
    subjectBefore(read(draft(marked.replace('|', ''))), en, marked.indexOf('|'));
  expect(of("My mum's friend's daughter got |sacked")).toMatchObject({
    words: 'my mum friend daughter',
    sure: true,
  });
  expect(of('Our two brothers got |sacked')).toMatchObject({
    words: 'our two brothers',
    sure: true,
  });
  expect(of("some bloke's wife got |sacked").sure).toBe(false);
  expect(of('The heating got |sacked')).toMatchObject({ who: 'nobody', words: '', sure: false });
});

describe('whose relation it is', () => {
  test.for([
    ['Her husband, who got |sacked', 'person: Her husband'],
    ["Someone's cousin got |sacked", 'person: cousin'],
    ["My boss's sister got |sacked", "person: My boss's sister"],
    ['Priya Nair-Jones got |sacked', 'person: Priya Nair-Jones'],
    ['Sam, Ola and Ben got |sacked', 'person: Ola and Ben'],
    ['People like Dave got |sacked', 'person: Dave'],
    ['Everyone at work got |sacked', 'nobody: '],
    ['Nobody I know got |sacked', 'nobody: '],
    ['Who got |sacked?', 'nobody: '],
  ] as const)('%s: %s', ([marked, expected]) => {
    expect(before(subjectBefore, marked)).toBe(expected);
  });
});
