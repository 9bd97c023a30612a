import { describe, expect, test } from 'vitest';
import { passwordsIn } from '../../../../src/engine/draft/shapes/password.ts';
import { en } from '../../../../src/engine/index.ts';

const found = (text: string): string[] =>
  passwordsIn(text, en.accessSecret).map(
    ({ span: { start, end }, confidence }) => `${String(confidence)} ${text.slice(start, end)}`,
  );

describe('a password', () => {
  test.for([
    ['wifi password is fluffy99', '0.9 fluffy99'],
    ['the password is p@ssword, ok', '0.9 p@ssword'],
    ['password: correct-horse-battery', '0.9 correct-horse-battery'],
    ['password is letmein', '0.9 letmein'],
    ['pwd = Tuesday', '0.75 Tuesday'],
    ['password: bananas', '0.75 bananas'],
    ['the password is "bananas"', '0.75 bananas'],
    ["password: 'bananas'", '0.75 bananas'],
    ['wifi password is bananas', '0.75 bananas'],
    ['our netflix password is bananas!', '0.75 bananas!'],
    ['admin / hunter22', '0.9 hunter22'],
    ['password=bananas', '0.75 bananas'],
    ['wifi password is bananas\nsee you', '0.75 bananas'],
    ['password: edgar', '0.75 edgar'],
    ['password: 12wobble', '0.9 12wobble'],
    ['password: 12mins-later', '0.9 12mins-later'],
    ['admin: hunter22.', '0.9 hunter22'],
    ['password: dogged-up', '0.75 dogged-up'],
    ['wifi: bluebird7', '0.9 bluebird7'],
    ['password: fluffy99?', '0.9 fluffy99'],
  ] as const)('is seen in "%s"', ([text, words]) => expect(found(text)).toEqual([words]));

  test.for([
    'I forgot my password again',
    'my password is embarrassing',
    'the password is a terrible one',
    'password: required',
    'password: secret',
    'password is bananas and cream',
    'password: ********',
    'password: your_password',
    'password: example',
    'password is changed?',
    'password: shared',
    'password: lovely, password: visible, password: careful, password: endless',
    'password: famous, password: massive, password: different, password: selfish, password: final',
    'wifi 100Mbps, wifi: 5:30pm',
    'wifi: £4.50, wifi: 100%, wifi: 20mins, wifi: 24hrs',
    'password manager is v2.1',
    'admin / bananas',
    'the staff password is bananas',
    'the wifi password is bananas and cream',
    'wifi: 1hrs, wifi: 20min, wifi: 100Gb, wifi: 24hr, wifi: 20mb',
    'the password: is (old) no use',
    'password: massive?, password: lovely...',
    'the [old] password is bananas, sadly',
    'wifi is here',
    'Use a password manager, folks',
  ])('is not seen in "%s"', (text) => expect(found(text)).toEqual([]));
});
