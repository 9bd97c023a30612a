import { describe, expect, test } from 'vitest';
import {
  addressesAbroad,
  withName,
  withTown,
} from '../../../../src/engine/draft/shapes/address.ts';
import { said } from './said.ts';

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
    'H No 12, Shivaji Nagar',
    'H. No. 12, Shivaji Nagar',
    'HNo 12, Shivaji Nagar',
    'Plot 4B, #3 Main Sector 21',
    'Flat 7, 2nd Cross',
    'Lindenweg 4',
    'Alte Allee 12/3, 04109 Leipzig',
    'Kerkstraat 12-2, 1017 GC Amsterdam',
    '\u00C4ppelv\u00E4gen 7',
    'Unter den Linden 9b',
    '12 bis rue du Port, 44000 Nantes',
    "4 all\u00E9e de l'\u00C9glise",
    'Avda. del Mar 3, 2\u00BA B',
    'Rua das Flores, 25, Porto',
    'C/ Mayor 14, apt 3b',
    'Via Roma n. 7',
    'Hafenstr. 12, Flat 3, 20359 Hamburg',
    'Zum Alten Markt 3',
    'Auf dem Berg 12',
    'Rua do Sol 8',
    'Lindenweg 4, Springfield ON 12345',
    'Oudegracht 12bis, Utrecht',
    'Prinsengracht 263-II',
    'Piazza Roma 6/B',
  ])('is seen to its town: %s', (text) => expect(found(`cards to ${text} please`)).toEqual([text]));

  test.for([
    'the ring 4 times, a hundred ways',
    'am 3 Tage weg',
    'rue the day, 12 times',
    'via Leeds 14 stops later',
    'we go via Leeds 14, via York 12',
    'van 4 is late',
    'am Freitag 12 people came',
    'Lindenweg is long',
    'Lindenweg 40000 people',
    'a platz for 4, the kade 12',
    'the Lindenweg, number four',
    'in 12 cours or 3 avenue shops',
    'House 12 was cold',
    'Plot 4 was thin',
    'x/Lindenweg 4',
    'Van Halen 5150, Van Dyke 8, De Niro 2',
    'no 12',
    '',
    'Plaza in 5 minutes',
  ])('is not seen in "%s"', (text) => expect(found(text)).toEqual([]));

  test('in Italian may begin with a small letter', () => {
    expect(found('abito in via Roma 7, 40124 Bologna')).toEqual(['via Roma 7, 40124 Bologna']);
  });
});

describe('the name of a house', () => {
  test.for([
    ['cards to Rose Cottage, Mill Lane', 'Cottage, Mill Lane', 'Rose Cottage, Mill Lane'],
    ['The Old Barn, Mill Lane', 'Barn, Mill Lane', 'The Old Barn, Mill Lane'],
    ['to the barn, Mill Lane', 'barn, Mill Lane', 'barn, Mill Lane'],
    ['Barn, Mill Lane', 'Barn, Mill Lane', 'Barn, Mill Lane'],
  ] as const)('stands before it: %s', ([text, found, whole]) => {
    const start = text.indexOf(found);
    const span = withName(text, { start, end: start + found.length });
    expect(said(text, [span])).toEqual([whole]);
  });
});
