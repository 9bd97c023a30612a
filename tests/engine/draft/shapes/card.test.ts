import { describe, expect, test } from 'vitest';
import { cardsIn } from '../../../../src/engine/draft/shapes/card.ts';
import { said } from './said.ts';

describe('a card', () => {
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
});
