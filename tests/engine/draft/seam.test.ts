import { expect, test } from 'vitest';
import { readsOn, withThing } from '../../../src/engine/draft/seam.ts';
import { en } from '../../../src/engine/index.ts';

/** Whether it reads on when the «marked» words become others; '' leaves them out. */
function reads(marked: string, instead = ''): boolean {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  return readsOn(marked.replace(/[«»]/g, ''), { start, end, instead }, en.seams);
}

test.for([
  ['Helped «Mrs Ames» today.', 'somebody we helped'],
  ['One «Mrs Ames» came in.', 'somebody we helped'],
  ['Ade is «a snake» who bites.', 'having a bad week'],
  ['Soup, and «I will sort it».', 'a long story'],
  ['The password «otter-99» is old.', 'a secret'],
  ['The link «https://soup.example» is old.', 'ask me for the link'],
  ['Soup: «https://soup.example» is the link.', 'ask me for the link'],
  ['I was «signed off» for six weeks.', 'away for a while'],
  ['«A patient died», he was 34.', 'one of those days at work'],
  ['«Ade is ill» and runs the team.', 'it is a hard time'],
  ['«Mrs Ames fell».', 'somebody we helped'],
  ['Call my «number» today.', 'what somebody sent me'],
  ['I drove Ade to «her scan» and waited.', 'something private'],
  ['Our chef, «who is divorced», cooks.', 'somebody I know has a lot on'],
  ['Dear «Mrs Ames», soup is on.', 'somebody we helped'],
  ['Ade is «the worst» cook I know.', 'having a bad week'],
  ['This place is run by «clowns».', 'people'],
  ['We moved you because «you rang twice».', 'we would like to put this right'],
] as const)('"%s" does not become "%s"', ([marked, instead]) => {
  expect(reads(marked, instead)).toBe(false);
});

test.for([
  ['Tea with «Mrs Ames» today.', 'somebody we helped'],
  ['«Mrs Ames» came in.', 'somebody we helped'],
  ['Ade is «a snake».', 'having a bad week'],
  ['Soup again: «I will sort it».', 'a long story'],
  ['The password is «otter-99».', 'a secret'],
  ['Soup, and «https://soup.example».', 'ask me for the link'],
  ['I was «signed off», soup helped.', 'away for a while'],
  ['«A patient died», so no soup.', 'one of those days at work'],
  ['«Ade is ill» and we eat soup.', 'it is a hard time'],
  ['«It is not patched», who has soup?', 'some things need mending at work'],
  ['Ring «Ade» today.', 'my boss'],
  ['Ade left because of «her nerves».', 'something private'],
  ['A link (mine): «https://soup.example» works.', '(ask me for the link)'],
  ['The link to all our soups is in the tall pot: «https://soup.example».', 'ask me for the link'],
] as const)('"%s" may become "%s"', ([marked, instead]) => {
  expect(reads(marked, instead)).toBe(true);
});

test.for([
  'Meet «Ade» now living in Leeds.',
  'We are using «otter-99» and it works.',
  'The house is now «empty» while we swim.',
  '«Our client» needs a ramp.',
  '«Ade fell» and still chairs the meeting.',
  '«Ade starts» today, out at three.',
  '«Ref K7QX2M» if anyone is on it.',
  'The password is «otter-99» if you need it.',
  'My login is «ade@soup.example» / otter-99.',
  'Between us, «we close in June».',
  'Dear «Mrs Ames», soup is on.',
])('"%s" does not read on without it', (marked) => {
  expect(reads(marked)).toBe(false);
});

test.for([
  'Meet «Ade» Osei at noon.',
  'We are using «otter-99» pots.',
  'The house is «very» empty while we swim.',
  '«Ade says:» soups are on.',
  '«Ade fell,» today the soup is on.',
  '«Ref K7QX2M,» if you come, there is soup.',
  'Soup is on. «Ade fell.» Come in.',
])('"%s" reads on without it', (marked) => {
  expect(reads(marked)).toBe(true);
});

test.for([
  ['«My brother has been diagnosed» with MS last week.', 'My brother has been diagnosed with MS'],
  ['«Ana is in hospital with» sepsis and wants soup.', 'Ana is in hospital with sepsis'],
  ['«Tom was arrested» for drink driving', 'Tom was arrested for drink driving'],
  ['«He is eleven months behind on» the flat.', 'He is eleven months behind on the flat'],
  ['«Room 4, Mrs» Petrakis, Coorparoo', 'Room 4, Mrs Petrakis'],
  ['«Dave was signed off», soup is on.', 'Dave was signed off'],
  ['«Ola was sacked» with me there.', 'Ola was sacked'],
  ['«Ade has dementia» and keeps bees.', 'Ade has dementia'],
  ['«Look who popped in»! Councillor Bhatt.', 'Look who popped in'],
] as const)('the mark of "%s" reaches to the end of "%s"', ([marked, expected]) => {
  const text = marked.replace(/[«»]/g, '');
  const found = { start: marked.indexOf('«'), end: marked.indexOf('»') - 1 };
  const { start, end } = withThing(text, found, en.seams);
  expect(text.slice(start, end)).toBe(expected);
});
