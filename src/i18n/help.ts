import { inWords } from './dates.ts';
import { t } from './t.ts';

/** The day stands in its sentence from here on: it is known, and browsers are slow to put it in words. */
export function withCheckedDay<
  Help extends { readonly checked: string; readonly checkedLabel: string },
>(help: Help): Omit<Help, 'checkedLabel'> {
  const { checkedLabel: _, ...shown } = help;
  return { ...shown, checked: t(help.checkedLabel, { date: inWords(help.checked) }) };
}
