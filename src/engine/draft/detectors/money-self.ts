import type { Detector } from '../detector.ts';
import { around } from '../near.ts';
import { has } from '../phrases.ts';
import { apart } from '../spans.ts';
import { atStart, told } from '../told.ts';

/**
 * One's own windfall, savings, debts and bets: the figure draws those who beg and those who
 * cheat. Example: "48,210 landed from Gran's estate". Pay is weak; pay talk is a right.
 */
export const moneySelf: Detector = {
  id: 'money-self',
  category: 'money-self',
  find(reading, { moneySelf: words }) {
    const find = (list: readonly string[], instead?: string, confidence?: number) =>
      told(reading, list, words.harmless, confidence).map((match) =>
        instead ? atStart(match, reading, instead) : match,
      );
    const debts = find(words.debts, words.insteadDebt[0]);
    // A firm's sums are offers and results; what it cannot pay is news to its customers.
    if (reading.draft.account === 'company') return debts;
    return apart([
      ...debts,
      ...find(words.gains, words.insteadGain[0]),
      ...find(words.spent),
      ...find(words.pairs).filter(({ span }) => has(around(reading, span, 60), words.own)),
      ...find(words.pay, undefined, 0.6),
    ]);
  },
};
