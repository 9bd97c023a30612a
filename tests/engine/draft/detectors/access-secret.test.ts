import { describe, expect, test } from 'vitest';
import { accessSecret } from '../../../../src/engine/draft/detectors/access-secret.ts';
import { read } from '../../../../src/engine/draft/reading.ts';
import { en } from '../../../../src/engine/index.ts';
import type { Draft } from '../../../../src/engine/index.ts';
import { draft, excerpts, judge, marks } from '../../../support/draft.ts';
import { rewritten } from '../../../support/rewritten.ts';

/** Shaped like a key of GitHub; in two parts, so that no scanner takes it for one. */
const TOKEN = ['ghp', 'a8Bc9dEf0gHi1jKl2mNo3pQr4sTu5vWx6yZ7'].join('_');

const aspectsOf = (text: string, more: Partial<Draft> = {}): unknown[] =>
  accessSecret.find(read(draft(text, more)), en).map(({ aspects }) => aspects ?? []);

describe('access-secret', () => {
  // The text, the words marked, the text after the suggestion.
  test.for([
    [
      'wifi password is fluffy99 if you are stuck in the lobby',
      'fluffy99',
      'wifi password is a secret if you are stuck in the lobby',
    ],
    ["my PIN is 4471, don't laugh", '4471', "my PIN is a secret, don't laugh"],
    [
      'Mum the code they sent is 884213, put it in',
      '884213',
      'Mum the code they sent is a secret, put it in',
    ],
    [
      'made my work password Summer2025! like everyone else here',
      'Summer2025!',
      'made my work password a secret like everyone else here',
    ],
    [
      "so I've put it back to root / toor-Fjord-88, nobody tell audit",
      'toor-Fjord-88',
      "so I've put it back to root / a secret, nobody tell audit",
    ],
    ['pw for the shared drive: Qwerty!2024', 'Qwerty!2024', 'pw for the shared drive: a secret'],
    [
      'new starters: login is frontdesk / Welcome123',
      'Welcome123',
      'new starters: login is frontdesk / a secret',
    ],
    ['the wifi password is bananabread', 'bananabread', 'the wifi password is a secret'],
    [
      'staff wifi password changed to Loaf-and-Butter7',
      'Loaf-and-Butter7',
      'staff wifi password changed to a secret',
    ],
    [
      'Abeg help me, my ATM pin is 2245 and the machine no gree',
      '2245',
      'Abeg help me, my ATM pin is a secret and the machine no gree',
    ],
    [
      'your one time passcode is 604 118, do I read it out?',
      '604 118',
      'your one time passcode is a secret, do I read it out?',
    ],
    [
      'DB_PASSWORD=Tr0ub4dor&3 is in the env now',
      'Tr0ub4dor&3',
      'DB_PASSWORD=a secret is in the env now',
    ],
    [`${TOKEN} in the wrong window`, TOKEN, 'A secret in the wrong window'],
    [
      'my virtual card is so pretty: 4242 4242 4242 4242, cvc 987, valid 04/29',
      '4242 4242 4242 4242, cvc 987, valid 04/29',
      'my virtual card is so pretty: a secret',
    ],
    [
      'Her card number is 4111 1111 1111 1111 and she waits',
      '4111 1111 1111 1111',
      'Her card number is a secret and she waits',
    ],
    [
      'my seed phrase is apple brick candle desert eagle forest garden hammer island jacket kettle lemon',
      'apple brick candle desert eagle forest garden hammer island jacket kettle lemon',
      'my seed phrase is a secret',
    ],
  ] as const)('flags what opens something now: "%s"', ([text, words, after]) => {
    expect(excerpts(accessSecret, text)).toEqual([words]);
    expect(aspectsOf(text)).toEqual([['live-secret']]);
    expect(rewritten(accessSecret, text)).toBe(after);
    expect(judge(text).verdict).toBe('keep');
  });

  test.for([
    ['door code 4471 round the back', 'door code 4471', 'Ask me for the code'],
    [
      "Flat's yours guys, gate 4410, door 2291, be nice to the fern",
      'gate 4410, door 2291',
      "Flat's yours guys, ask me for the code, be nice to the fern",
    ],
    [
      'the code for the side door is 7788# and the cleaner goes at six',
      'the code for the side door is 7788#',
      'Ask me for the code and the cleaner goes at six',
    ],
    ["alarm code's still 1066, Gary", "alarm code's still 1066", 'Ask me for the code, Gary'],
    ['use 2580# on the keypad to get in', 'use 2580# on the keypad', 'Ask me for the code'],
    [
      'In Porto till the 19th, house empty, key under the pot',
      'key under the pot',
      'In Porto till the 19th, house empty, ask me for the key',
    ],
    [
      'the spare key is under the blue gnome as always',
      'the spare key is under the blue gnome',
      'Ask me for the key',
    ],
    [
      'link to our team meeting, no password needed: (link)',
      'our team meeting, no password needed',
      'Ask me for the link: (link)',
    ],
    ['anyone with the link can edit', 'anyone with the link can edit', 'Ask me for the link'],
    [
      'zoom at ten, meeting ID 812 3456 7890 passcode 552190',
      'zoom at ten, meeting ID 812 3456 7890 passcode 552190',
      'Ask me for the link',
    ],
    [
      "it's mum, new phone, the code you just got, send it to me",
      'the code you just got, send it to me',
      "it's mum, new phone, keep that code to yourself",
    ],
    ['API key visible in the screenshot, oh well', 'API key visible in the screenshot', 'Oh well'],
    [
      'new card, look at the design (photo of the front)',
      'new card, look at the design (photo of the front)',
      '',
    ],
    [
      'Recovery codes printed, wall of fame (photo). Nice',
      'Recovery codes printed, wall of fame (photo)',
      'Nice',
    ],
  ] as const)('flags a way in that is edited out: "%s"', ([text, words, after]) => {
    expect(excerpts(accessSecret, text)).toEqual([words]);
    expect(aspectsOf(text)).toEqual([[]]);
    expect(rewritten(accessSecret, text)).toBe(after);
  });

  test.for([
    'I forgot my password again',
    'My password strategy is crying. Reset number four today.',
    'Use a password manager, folks',
    'Password must be 12 characters with a number',
    'the most common password is still 123456',
    'discount code SPRING20 at checkout',
    "Our dress code is 'clean and alive'",
    'the PIN-striped suit is back',
    'PIN code 560034, Koramangala traffic is a poem',
    'guest wifi is free, ask at the counter',
    'The wifi in meeting room 3 hates me personally.',
    'wifi is 100Mbps now, finally',
    'sign-up form open to anyone',
    'stuck at gate 31, door 12 of the advent calendar',
    'Whoever set the gate to close at 1800 has never left work late',
    "that's the placeholder from the tutorial, tk_test_000000000000, it was never live",
    'rotated the signing keys, old ones are dead',
    'it is the blue edition, 978-1-23-456789-7',
    'my high score is 2,147,483,647 and then it broke',
    'use the test card 4242 4242 4242 4242',
    'the keys are in the car, right?',
    'Never share your PIN, not with us, not with anyone',
    'My office number is 020 7946 0101, ring any time',
    'If you write your password on a post-it, at least hide it',
    'in the film the launch code is 00000000',
    'Back from Porto, the key was under the pot the whole time.',
    'the discount code they sent is 44710',
    'the code they sent was wrong again',
  ])('passes what only speaks of it: "%s"', (text) => {
    expect(excerpts(accessSecret, text)).toEqual([]);
  });

  test.for([
    ['https://accounts.example.com/reset?reset_token=9f8a7c6d5e4b3a2f1e0d', ['live-secret']],
    ['https://drive.google.com/drive/folders/1aB2cD3eF4gH5iJ6kL7mN8oP9qR0', []],
    ['chat.whatsapp.com/GkP3xQ9mTzB2vYd7LcR1', []],
  ] as const)('flags an address that lets in whoever has it: %s', ([address, aspects]) => {
    const text = `Here you go: ${address}`;
    expect(excerpts(accessSecret, text)).toEqual([address]);
    expect(aspectsOf(text)).toEqual([aspects]);
  });

  test("takes a group's invitation less seriously than a file, and a firm's as meant for all", () => {
    const find = (text: string, more: Partial<Draft> = {}) =>
      accessSecret.find(read(draft(text, more)), en).map(({ confidence }) => confidence);
    const invitation = 'Walkers, join here: chat.whatsapp.com/GkP3xQ9mTzB2vYd7LcR1';
    expect(find(invitation)).toEqual([0.7]);
    expect(find('Rota: docs.google.com/document/d/1aB2cD3eF4gH5iJ6kL7mN8oP9qR0/edit')).toEqual([
      0.85,
    ]);
    expect(aspectsOf(invitation, { account: 'company' })).toEqual([['offered']]);
  });

  test('is surer of a machine that the whole internet can reach', () => {
    const find = (text: string) =>
      accessSecret.find(read(draft(text)), en).map(({ category, confidence }) => ({
        category,
        confidence,
      }));
    const category = 'security-detail';
    expect(find('The label printer is on 192.168.4.20.')).toEqual([{ category, confidence: 0.7 }]);
    expect(find('The till answers on 81.187.34.12.')).toEqual([{ category, confidence: 0.8 }]);
    expect(find('Firmware 10.2.4.1 is out for the label printer.')).toEqual([]);
  });

  test.for([
    ['Free webinar Thursday, all welcome. Join here, no password needed: (link)', {}],
    ['Guest wifi: latte2024', { account: 'company' }],
    ['Guest wifi for the away day: latte2024', { audience: 'work' }],
    ['Wifi: latte2024. Cake first, emails second.', { account: 'company' }],
  ] as const)('passes what is put out to be used: "%s"', ([text, more]) => {
    expect(judge(text, more).findings.filter(({ severity }) => severity > 0)).toEqual([]);
  });

  test('flags the words about a card in the picture, or else the picture', () => {
    const card = { pictures: ['card'] } as const;
    expect(excerpts(accessSecret, 'New card has a koala on it! Best bank ever.', card)).toEqual([
      'New card has a koala on it',
    ]);
    expect(excerpts(accessSecret, 'So happy today', card)).toEqual(['']);
    expect(excerpts(accessSecret, 'New card has a koala on it! Best bank ever.')).toEqual([]);
  });

  test('passes pay talk and still flags the code in it', () => {
    expect(excerpts(accessSecret, 'Our rate is a disgrace and the alarm code is 4471')).toEqual([
      'the alarm code is 4471',
    ]);
  });
});

describe('asking for a one-time code', () => {
  test.for([
    'Can you send me the 6 digit code you just got?',
    'Can somebody send me the six-digit code that just came to the shared phone',
    "Can you read me the code that's just come through on your phone",
    'text me the verification code please',
    'Mum, tell me the code they sent, quick',
  ])('flags "%s"', (text) => {
    expect(judge(text).findings[0]).toMatchObject({ category: 'access-secret' });
  });

  test.for([
    'Who has the code for the badge printer?',
    'send me the code you wrote for the parser',
    'Never send anyone the six-digit code we text you.',
    'Scammers will say: send me the six-digit code you just got.',
    'If anyone says "send me the verification code", hang up.',
    'Send me the postcode you got from Ann.',
  ])('passes "%s"', (text) => {
    expect(excerpts(accessSecret, text)).toEqual([]);
  });

  test('finds a login whose address ends in .example, which is no sample', () => {
    expect(
      excerpts(accessSecret, 'the drive login is shop@hollins.example / Springtime!22'),
    ).toEqual(['Springtime!22']);
  });
});

describe('what kind of key it is', () => {
  const FIRM = { account: 'company' } as const;

  test.for([
    ['My wifi password is fluffy99.', {}, 'mine', 'password', ['live-secret']],
    ['Our wifi password is fluffy99.', FIRM, 'employer', 'password', ['offered']],
    ['your login code is 771 204', {}, 'mine', 'code', ['live-secret']],
    ['card 5302 7714 0096 2381, exp 11/28', {}, 'mine', 'card', ['live-secret']],
    [`the key is ${TOKEN}`, {}, 'mine', 'token', ['live-secret']],
    // A setting is a password by its name.
    ['DB_PASSWORD=gurkensalat44', {}, 'mine', 'password', ['live-secret']],
    ['DB_PASSWORD = gurkensalat44', {}, 'mine', 'password', ['live-secret']],
    ["PWD: 'gurkensalat44'", {}, 'mine', 'password', ['live-secret']],
    ['gate 4410, door 2291', {}, 'mine', 'code', undefined],
    [
      'https://docs.google.com/document/d/1aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789abcd/edit',
      {},
      'mine',
      'link',
      undefined,
    ],
  ] as const)('in "%s" from %j', ([text, room, whose, shape, aspects]) => {
    const found = { whose, shape, ...(aspects && { aspects }) };
    expect(marks(accessSecret, text, room)).toMatchObject([found]);
  });

  test.for([
    ['passcode Kestrel55', 'Town hall dial-in is 884 201 337,', ['offered'], ['live-secret']],
    ['DB_PASSWORD=gurkensalat44', 'for the stand-up:', ['offered'], ['live-secret']],
    ['the side gate is 5150', 'for the stand-up,', [], []],
  ] as const)('is for the meeting among colleagues: "%s"', ([said, before, work, open]) => {
    const text = `${before} ${said}`;
    expect(aspectsOf(text, { audience: 'work' })).toEqual([work]);
    expect(aspectsOf(text)).toEqual([open]);
  });

  test.for([
    ['10.0.4.12', '81.10.4.12'],
    ['172.16.4.12', '172.15.4.12'],
    ['172.20.4.12', '172.40.4.12'],
    ['172.31.4.12', '172.32.4.12'],
    ['192.168.4.12', '81.192.168.4'],
  ] as const)('is surer of a machine in the open than of one inside: %s', ([inside, open]) => {
    const sure = (address: string) =>
      marks(accessSecret, `ssh into ${address} please`)[0]?.confidence ?? 0;
    expect(sure(inside)).toBeLessThan(sure(open));
  });

  test('cuts two codes apart where a sentence stands between them', () => {
    const text = 'gate 4410. We went in and door 2291';
    expect(excerpts(accessSecret, text)).toHaveLength(2);
    expect(excerpts(accessSecret, 'gate 4410, door 2291')).toEqual(['gate 4410, door 2291']);
  });
});

describe('wifi on a private account, whoever its guests are', () => {
  test.for([
    'IT finally told me the guest wifi is Blue-Otter-77.',
    'The guest wifi is Blue-Otter-77.',
    'Guest wifi: Blue-Otter-77',
    'wi-fi = Blue-Otter-77',
  ])('keeps "%s"', (text) => {
    const { verdict, findings } = judge(text);
    const [{ category, span } = { category: '', span: { start: 0, end: 0 } }] = findings;
    expect([verdict, category]).toEqual(['keep', 'access-secret']);
    expect(text.slice(span.start, span.end)).toBe('Blue-Otter-77');
  });

  test.for([
    'The wifi is down again',
    'The guest wifi is free',
    'The wifi is free-for-all',
    'Our wifi is 50Mbps and theirs is 50 Mbps',
    'The wifi is 5G now',
    'Guest wifi is slow',
    'Wifi is £3 a day',
    'Wifi: yes. Parking: no.',
  ])('passes "%s"', (text) => {
    expect(judge(text)).toMatchObject({ verdict: 'share', findings: [] });
  });
});

describe('a user and a pass without a colon', () => {
  test.for([
    ['login for the training portal: user agent7 pass Sunflower22', 'Sunflower22'],
    ['username hall, pass Hymnbook1, same as the safe', 'Hymnbook1'],
  ] as const)('flags "%s"', ([text, words]) => {
    expect(excerpts(accessSecret, text)).toContain(words);
  });

  test.for([
    'every user gets a pass next week',
    'the user will pass the test easily',
    'user friendly and pass it on',
  ])('passes "%s"', (text) => {
    expect(excerpts(accessSecret, text)).toEqual([]);
  });
});
