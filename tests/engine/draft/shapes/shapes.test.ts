import { describe, expect, test } from 'vitest';
import {
  accountsIn,
  bareAccountsIn,
  ibansIn,
  walletsIn,
} from '../../../../src/engine/draft/shapes/account.ts';
import { addressesAbroad, withTown } from '../../../../src/engine/draft/shapes/address.ts';
import { cardsIn } from '../../../../src/engine/draft/shapes/card.ts';
import { emailsIn } from '../../../../src/engine/draft/shapes/email.ts';
import { linksIn } from '../../../../src/engine/draft/shapes/link.ts';
import { networkIn } from '../../../../src/engine/draft/shapes/network.ts';
import { phonesIn } from '../../../../src/engine/draft/shapes/phone.ts';
import { placesIn } from '../../../../src/engine/draft/shapes/place.ts';
import { platesIn } from '../../../../src/engine/draft/shapes/plate.ts';
import { spokenNumbersIn } from '../../../../src/engine/draft/shapes/spoken-number.ts';
import { tokensIn } from '../../../../src/engine/draft/shapes/tokens.ts';
import type { Span } from '../../../../src/engine/index.ts';
import { en } from '../../../../src/engine/index.ts';

const said = (text: string, spans: readonly Span[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

/** A key in two parts, so that no scanner takes it for one. */
const key = (...parts: readonly string[]): string => parts.join('');

describe('e-mail', () => {
  test.for([
    ['mail jo.hale+x@mail.example.org, ok', ['jo.hale+x@mail.example.org']],
    ['mail:jo@example.org', ['jo@example.org']],
    ['git@example.com:repo/thing.git', []],
    ['npm i pkg@1.2.3 @scope/pkg@1.2.3 and @jo', []],
  ] as const)('%s', ([text, words]) => expect(said(text, emailsIn(text))).toEqual(words));
});

describe('a telephone number', () => {
  const telling = (text: string): string[] =>
    said(
      text,
      phonesIn(text)
        .filter((phone) => phone.telling)
        .map(({ span }) => span),
    );

  test.for([
    '07700 900417',
    '+44 (0)7700 900 417',
    '020 7946 0018',
    '+353 87 555 0123',
    '(212) 555-0123',
    '1-917-555-0123',
    '0412 345 678',
    '98450 12345',
    '91-9845012345',
    '0803 555 0199',
    '082 555 0123',
    '06 12 34 56 78',
    '030 5550123',
    '06-12345678',
    '347 5550123',
    '(11) 95550-1234',
    '+971 50 555 0123',
  ])('shows by its form: %s', (number) => {
    expect(telling(`so ${number} it is`)).toEqual([number]);
  });

  test.for([
    'Mon-Fri 09:00-17:30',
    'born 12/03/1984 or 12-03-1984, or 1984-03-12',
    'order 114-3941689-8772232',
    'version 10.24.1.2026',
    'ISBN 978-0-306-40615-7',
    'score 2,147,483,647',
    'costs £1200300400',
    '0800 555 0111, 0345 555 0111, 1-800-555-0111, 1800 555 011',
    'in 2019 2020 2021 2022',
    '400 g, 200 g, 180 degrees',
  ])('is not seen in "%s"', (text) => expect(telling(text)).toEqual([]));
});

describe('a number said aloud', () => {
  const { spokenNumbers } = en.contactDetail;
  test.for([
    'oh seven seven double oh nine one two three four five',
    'zero 7 7 double oh 900 417',
    '0 7 7 0 0 9 0 0 4 1 7',
    'nine eight two double-five zero one seven two four',
  ])('is seen: %s', (text) =>
    expect(said(text, spokenNumbersIn(text, spokenNumbers))).toEqual([text]),
  );

  test.for([
    'one two three four, I declare a thumb war',
    'five six seven eight and step',
    'lottery 04 11 23 31 38 42',
    'oh one more, two at most',
  ])('is not seen in "%s"', (text) => expect(spokenNumbersIn(text, spokenNumbers)).toEqual([]));
});

describe('an address abroad', () => {
  const found = (text: string): string[] =>
    said(
      text,
      addressesAbroad(text).map((span) => withTown(text, span)),
    );

  test.for([
    'Goethestraße 12a, 10437 Berlin',
    'Am Markt 3',
    '12 rue de la Paix, 75002 Paris',
    'Calle Mayor 14, 28013 Madrid',
    'Via dei Mille 3, Roma',
    'Prinsengracht 263, 1016 HK Amsterdam',
    'House no 12, Shivaji Nagar',
  ])('is seen to its town: %s', (text) => expect(found(`cards to ${text} please`)).toEqual([text]));

  test.for([
    'the ring 4 times, a hundred ways',
    'am 3 Tage weg',
    'rue the day, 12 times',
    'via Leeds 14 stops later',
    'van 4 is late',
    'Plaza in 5 minutes',
  ])('is not seen in "%s"', (text) => expect(found(text)).toEqual([]));
});

describe('money', () => {
  test.for([
    ['4539 1488 0343 6467', ['4539 1488 0343 6467']],
    ['3782-822463-10013', ['3782-822463-10013']],
    ['5302 7714 0096 2381, exp 11/28', ['5302 7714 0096 2381, exp 11/28']],
    ['4539 1488 0343 6468', []],
    ['4242 4242 4242 4242', []],
    ['my new card came, 4242 4242 4242 4242, look', ['4242 4242 4242 4242']],
    ['card number is 4539 1488 0343 6468', ['4539 1488 0343 6468']],
    ['library card 4539 1488 0343 6468', []],
    ['the test card is 4242 4242 4242 4242', []],
    ['a card. 4242 4242 4242 4242', []],
    ['order 453-9148803-436467', []],
    ['IBAN PL98 9948 5174 1395 6459 2983 9834', []],
  ] as const)('cards: %s', ([text, words]) => expect(said(text, cardsIn(text))).toEqual(words));

  test.for([
    ['to DE89 3704 0044 0532 0130 00 please', ['DE89 3704 0044 0532 0130 00']],
    ['to nl91abna0417164300', ['nl91abna0417164300']],
    ['IBAN IE12 MRLB 9900 1122 3344 55', ['IE12 MRLB 9900 1122 3344 55']],
    ['to DE89 3704 0044 0532 0130 01', []],
    ['parcel JD945728050386914538', []],
  ] as const)('IBANs: %s', ([text, words]) => expect(said(text, ibansIn(text))).toEqual(words));

  test.for([
    ['09-01-28 55410023', ['09-01-28 55410023']],
    ['04-00-77 / 1189 2043', ['04-00-77 / 1189 2043']],
    ['jo.hale@okaxis', ['jo.hale@okaxis']],
    ['on 09-01-28 we met', []],
  ] as const)('accounts: %s', ([text, words]) =>
    expect(said(text, accountsIn(text))).toEqual(words),
  );

  test('rows of digits that a bank word could make one', () => {
    expect(said('12345678', bareAccountsIn('12345678'))).toEqual(['12345678']);
    expect(bareAccountsIn('12.345.678 or 1,234,567,890 or 1234')).toEqual([]);
  });

  test.for([
    [`0x${'a1b2'.repeat(10)}`, true],
    ['bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq', true],
    ['1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2', true],
    ['111111111111111111111111111111', false],
    ['https://a.example/1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2', false],
  ] as const)('wallets: %s', ([text, is]) => expect(walletsIn(text).length > 0).toBe(is));
});

describe('keys', () => {
  test.for([
    key('AK', 'IA2E5ABF3B244C6776'),
    key('gh', 'p_', 'a8Bc9dEf0gHi1jKl2mNo3pQr4sTu5vWx6yZ7'),
    key('gl', 'pat-', 'a8Bc9dEf0gHi1jKl2mNo'),
    key('xo', 'xb-', '482913570261-abcdefGHIJ'),
    key('sk', '_live_', 'a8Bc9dEf0gHi1jKl'),
    key('dop', '_v1_', 'a1b2'.repeat(16)),
    key('shp', 'at_', 'a1b2'.repeat(8)),
    key('dapi', 'a1b2'.repeat(8)),
    key('-----BEGIN ', 'PRIVATE KEY-----'),
    key('https://hooks.slack', '.com/services/T00AB12CD/B00EF34GH/Zx9yWv8uTs7rQp6oNm5lKj4i'),
  ])('are seen: %s', (text) => expect(tokensIn(`oops ${text} there`)).toHaveLength(1));

  test.for([
    key('AK', 'IAIOSFODNN7EXAMPLE'),
    key('sk', '_test_', 'a8Bc9dEf0gHi1jKl'),
    'your-api-key-goes-here-please',
    'https://news.example/2024/05/a-long-headline-about-nothing-at-all',
    'supercalifragilisticexpialidocious',
    'commit 3f2a9c1d4e5b6a7980112233445566778899aabb',
  ])('are not seen in %s', (text) => expect(tokensIn(text)).toEqual([]));
});

describe('links that are keys', () => {
  const found = (text: string): string[] =>
    linksIn(text).map(({ span: { start, end }, kind }) => `${kind} ${text.slice(start, end)}`);

  test.for([
    [
      'at https://zoom.us/j/123456789?pwd=AbCd1234.',
      'open https://zoom.us/j/123456789?pwd=AbCd1234',
    ],
    [
      'docs.google.com/document/d/1a2b3c4d5e6f7g8h9i0jk/edit',
      'open docs.google.com/document/d/1a2b3c4d5e6f7g8h9i0jk/edit',
    ],
    [
      '(https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv)',
      'invite https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv',
    ],
    [
      'https://a.example/reset?token=abcdef0123456789abcd',
      'signed https://a.example/reset?token=abcdef0123456789abcd',
    ],
  ] as const)('are seen: %s', ([text, link]) => expect(found(text)).toEqual([link]));

  test.for([
    'https://zoom.us/pricing',
    'https://youtu.be/dQw4w9WgXcQ',
    'https://docs.google.com/document/d/1a2b3c4d5e6f7g8h9i0jk/pub',
    'https://shop.example/p/1234567890?size=42&colour=blue',
    'https://t.me/somechannel',
  ])('are not seen in %s', (text) => expect(found(text)).toEqual([]));
});

describe('machines', () => {
  const found = (text: string): string[] =>
    networkIn(text).map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);

  test.for([
    ['ip 81.2.69.142', 'ip 81.2.69.142'],
    ['at 10.0.12.7:8080 now', 'ip 10.0.12.7:8080'],
    ['2a02:c7d:1234:5600::1f', 'ip 2a02:c7d:1234:5600::1f'],
    ['3C:5A:B4:0F:1E:2D', 'mac 3C:5A:B4:0F:1E:2D'],
    ['001b.44a3.11b7', 'mac 001b.44a3.11b7'],
  ] as const)('are seen: %s', ([text, words]) => expect(found(text)).toEqual([words]));

  test.for([
    'localhost 127.0.0.1, mask 255.255.255.0, 0.0.0.0',
    'docs use 192.0.2.7, 198.51.100.3, 203.0.113.9 and 2001:db8::1',
    'ping 8.8.8.8 or 1.1.1.1',
    'v10.24.1.26, firmware 10.0.19.2, version 12.1.3.4',
    'at 10:30:45 or 08:15:22:10',
    '300.1.2.3 and 1.2.3.4.5',
  ])('are not seen in "%s"', (text) => expect(found(text)).toEqual([]));
});

describe('a spot on the map', () => {
  test.for([
    '51.50735, -0.12776',
    '51°30\'26"N 0°7\'40"W',
    '9C3XGW4F+5V',
    '///filled.count.soap',
    'https://maps.app.goo.gl/AbCdEfGh123',
  ])('is seen: %s', (text) => expect(said(text, placesIn(text))).toEqual([text]));

  test.for([
    "27°59'N 86°55'E",
    '3.14159265358979',
    'be.kind.always',
    '12.5, 13.5 and 14.25',
    'https://maps.example/leeds',
  ])('is not seen in "%s"', (text) => expect(placesIn(text)).toEqual([]));
});

describe('a number plate', () => {
  test.for(['AB12 CDE', '191-D-12345', 'KA 01 AB 1234', 'B-AB 123', 'AB-123-CD'])(
    'could be %s',
    (text) => expect(said(text, platesIn(text))).toEqual([text]),
  );
  test.for(['M62', 'the A303', 'ABC', '2024', 'ab12 cde'])('is not %s', (text) =>
    expect(platesIn(text)).toEqual([]),
  );
});
