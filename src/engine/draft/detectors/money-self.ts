import type { Detector } from '../detector.ts';
import { apart } from '../spans.ts';
import { told } from '../told.ts';

/**
 * One's own windfall, savings, debts and bets: the figure draws those who beg and those who
 * cheat. Example: "48,210 landed from Gran's estate". Pay is weak; pay talk is a right.
 */
export const moneySelf: Detector = {
  id: 'money-self',
  category: 'money-self',
  find(reading, { moneySelf: words }) {
    const own = { confidence: 0.85, whose: 'mine' } as const;
    const firm = reading.draft.account === 'company';
    const debts = told(reading, words.debts, words.harmless, { ...own, instead: words.insteadDebt[0] });
    // A firm's sums are offers and results; what it cannot pay is news to its customers.
    if (firm) return apart(debts);
    return apart([
      ...debts,
      ...told(reading, words.gains, words.harmless, { ...own, instead: words.insteadGain[0] }),
      ...told(reading, words.pay, words.harmless, { ...own, confidence: 0.6 }),
    ]);
  },
};
