import { describe, expect, test } from 'vitest';
import { customerData } from '../../../../src/engine/draft/detectors/customer-data.ts';
import { excerpts } from '../../../support/draft.ts';

describe('customer-data', () => {
  test.for([
    [
      'Look who popped in! Mrs Delaney, collecting her third pair of reading glasses this year.',
      'Look who popped in',
      { account: 'company' },
    ],
    [
      'As our notes show, you missed two appointments.',
      'As our notes show, you missed two appointments',
      { account: 'company' },
    ],
    [
      'Hi Jordan, you cancelled twice and your card was declined on 3 May.',
      'you cancelled twice and your card was declined on 3 May',
      { account: 'company' },
    ],
    [
      'What a turnaround: one of my coaching clients, a recently divorced head teacher in Hexham, just landed her dream job.',
      'one of my coaching clients, a recently divorced head teacher in Hexham',
      {},
    ],
    [
      'the one with the twins and the green Saab who always moans about the till',
      'the one with the twins and the green Saab',
      {},
    ],
    [
      'All 212 of you for June, right there on the wall.',
      'All 212 of you for June, right there on the wall',
      { account: 'company' },
    ],
    [
      'Rewrite this. Customer: Dana Whitlock, 14 Hill Rise, order 88213.',
      'Customer: Dana Whitlock, 14 Hill Rise, order 88213',
      { audience: 'assistant' },
    ],
    [
      'Congratulations Lesley Mbatha, whose divorce was made final on Tuesday.',
      'Lesley Mbatha, whose divorce was made final on Tuesday',
      { account: 'company' },
    ],
    [
      'Sorry Mr Khan, your root canal failed because you missed the follow-up.',
      'Mr Khan, your root canal failed because you missed the follow-up',
      { account: 'company' },
    ],
    ['patient in bay 4 will not stop singing', 'patient in bay 4', {}],
    [
      'pasting three rows: R. Villanueva, 12 Mabini St, card ending 8841',
      'R. Villanueva, 12 Mabini St, card ending 8841',
      {},
    ],
  ] as const)('flags "%s"', ([text, words, room]) => {
    expect(excerpts(customerData, text, room)).toContain(words);
  });

  test.for([
    ['Thank you to all our customers this year.', { account: 'company' }],
    ['We re-wired our 500th house today.', { account: 'company' }],
    ['Sorry your parcel is late, please message us.', { account: 'company' }],
    ['Customers often ask us how to descale a kettle.', { account: 'company' }],
    ['Retail teaches patience.', { account: 'company' }],
    ['Our members are the best; we rehomed our 300th cat.', { account: 'company' }],
    ["Thanks Bev, we've passed your words to the kitchen.", { account: 'company' }],
    [
      "Hi, we can't see bookings from here. Please use the chat in the app.",
      { account: 'company' },
    ],
    ['Mr Whippy is back on the corner from noon.', { account: 'company' }],
    ["Our patients' car park is closed on Friday.", { account: 'company' }],
    ['New: book your fitting online.', { account: 'company' }],
  ] as const)('passes "%s"', ([text, room]) => {
    expect(excerpts(customerData, text, room)).toEqual([]);
  });
});
