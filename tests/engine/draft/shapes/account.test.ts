import { describe, expect, test } from 'vitest';
import {
  accountsIn,
  bareAccountsIn,
  ibansIn,
  walletsIn,
} from '../../../../src/engine/draft/shapes/account.ts';
import { said } from './said.ts';

describe('an account', () => {
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
