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
    ['GB29 NWBK 6016 1331 9268 19, thanks', ['GB29 NWBK 6016 1331 9268 19']],
    ['FR1420041010050500013M02606', ['FR1420041010050500013M02606']],
    ['NO9386011117947', ['NO9386011117947']],
    ['MT84 MALT 0110 0001 2345 MTLC AST0 01S', ['MT84 MALT 0110 0001 2345 MTLC AST0 01S']],
    ['BE43 0689 9999 9501', ['BE43 0689 9999 9501']],
    ['our iban:DE89 3704 0044 0532 0130 01', ['DE89 3704 0044 0532 0130 01']],
    ['Iban is DE89 3704 0044 0532 0130 01', ['DE89 3704 0044 0532 0130 01']],
    ['IBAN DE12 ABCD EFGH 3456 78', ['DE12 ABCD EFGH 3456 78']],
    ['IBAN DE12 ABCD EFGH 3456 7', []],
    ['my iban looks like DE89 3704 0044 0532 0130 01', []],
    ['US91 2004 1010 0505 0001 3', []],
    ['XDE89370400440532013000, de89370400440532013000x', []],
    ['nl9abna0417164300 and nl91abna', []],
    ['parcel JD945728050386914538', []],
    ['AB12 CDE met GB29 NWBK', []],
    ['', []],
  ] as const)('IBANs: %s', ([text, words]) => expect(said(text, ibansIn(text))).toEqual(words));

  test.for([
    ['09-01-28 55410023', ['09-01-28 55410023']],
    ['04-00-77 / 1189 2043', ['04-00-77 / 1189 2043']],
    ['jo.hale@okaxis', ['jo.hale@okaxis']],
    ['09-01-28 55410023, Jo Hale', ['09-01-28 55410023, Jo Hale']],
    ['09-01-28 55410023,Josephine Haleworth', ['09-01-28 55410023,Josephine Haleworth']],
    ['09-01-28 55410023, thanks all', ['09-01-28 55410023']],
    ['sort 09-01-28, account no: 55410023.', ['09-01-28, account no: 55410023']],
    ['09-01-28 - acc number is 5541 0023', ['09-01-28 - acc number is 5541 0023']],
    ['55410023 09-01-28', ['55410023 09-01-28']],
    ['55410023, sort code: 09-01-28 ok', ['55410023, sort code: 09-01-28']],
    ['jo_h-1@ybl and hale.jo@paytm', ['jo_h-1@ybl', 'hale.jo@paytm']],
    ['jo@upi', []],
    ['jo.hale@okaxis-mail', []],
    ['x-09-01-28 55410023', []],
    ['09-01-28 554100234, 09-01-28 5541002', []],
    ['x-55410023 09-01-28-3', []],
    ['09-01-28\n55410023', []],
    ['from 09-01-28 to about the end of it 55410023', []],
    ['born 09-01-28, 10 to 12 people', []],
    ['me@example.com', []],
    ['on 09-01-28 we met', []],
  ] as const)('accounts: %s', ([text, words]) =>
    expect(said(text, accountsIn(text))).toEqual(words),
  );

  test.for([
    ['12345678', ['12345678']],
    ['acct 123456789012.', ['123456789012']],
    ['12345678901234', ['12345678901234']],
    ['110000000 / 000123456, ok', []],
    ['11000000/123456', ['11000000/123456']],
    ['112233 , 44556677', ['112233 , 44556677']],
    ['062-000 12345678', ['062-000 12345678']],
    ['12-3456789', ['12-3456789']],
    ['110000000 acc 12345', ['110000000 acc 12345']],
    ['110000000 acct 12345', ['110000000 acct 12345']],
    ['110000000 account 12345', ['110000000 account 12345']],
    ['12 34 56 78', ['12 34 56 78']],
    ['5501 2345, or 6601 2345', ['5501 2345', '6601 2345']],
    ['12.345.678 or 1,234,567,890 or 1234', []],
    ['123456789012345', []],
    ['1234567', []],
    ['A12345678, 12345678A, 12345678/1/x', []],
    ['£12345678.50', []],
    ['no digits', []],
  ] as const)('rows of digits that a bank word could make one: %s', ([text, words]) =>
    expect(said(text, bareAccountsIn(text))).toEqual(words),
  );

  test.for([
    [`0x${'a1b2'.repeat(10)}`, true],
    ['bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq', true],
    ['1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2', true],
    ['3BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2', true],
    ['(1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2).', true],
    [`T${'Ab9'.repeat(11)}`, true],
    [`T${'Ab9'.repeat(11)}Ab`, false],
    [`TAb9${'Ab9'.repeat(7)}`, false],
    [`0x${'a1b2'.repeat(9)}`, false],
    [`x0x${'a1b2'.repeat(10)}`, false],
    [`0x${'a1b2'.repeat(10)}-1`, false],
    ['bc1qar0srrr7', false],
    ['1bvbmseystwetqtfn5au4m4gfg7xjanvn2', false],
    ['1BVBMSEYSTWETQTFN5AU4M4GFG7XJANVN2', false],
    ['supercalifragilisticexpialidocious', false],
    ['111111111111111111111111111111', false],
    ['https://a.example/1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2', false],
  ] as const)('wallets: %s', ([text, is]) => expect(walletsIn(text).length > 0).toBe(is));
});
