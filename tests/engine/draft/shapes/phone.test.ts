import { describe, expect, test } from 'vitest';
import { phonesIn } from '../../../../src/engine/draft/shapes/phone.ts';
import { said } from './said.ts';

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
