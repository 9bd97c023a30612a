/** A guess at an audience, as it is typed and as it is drawn. */

/** The United Nations counted some 8.2 thousand million people in 2025. */
const EVERYBODY = 8_200_000_000;
/** From here on the study has nothing to say, in our judgement. */
const FAR = 1_000_000;
/** As many figures as can still be told apart on a telephone. */
const MOST_FIGURES = 160;

export type Guess =
  | { readonly people: number; readonly far: boolean }
  | { readonly problem: 'empty' | 'notANumber' | 'tooMany' };

/** What was typed as a number of people: with spaces, points or commas between thousands, or none. */
export function guessFrom(typed: string): Guess {
  const words = typed.trim();
  if (words === '') return { problem: 'empty' };
  if (!/^(?:\d+|\d{1,3}(?:[ ,.’'\u00A0\u202F]\d{3})+)$/u.test(words)) {
    return { problem: 'notANumber' };
  }
  const people = Number(words.replace(/\D/g, ''));
  return people > EVERYBODY ? { problem: 'tooMany' } : { people, far: people >= FAR };
}

/** The audience of people who guess this share of it, to two figures: more would look measured. */
export function likely(guess: number, percent: number): number {
  const exact = (guess * 100) / percent;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(exact || 1)) - 1);
  return Math.round(exact / step) * step;
}

export interface Drawn {
  /** How many people one figure stands for: 1, 2 or 5, with noughts. */
  readonly unit: number;
  readonly pictured: number;
  readonly others: number;
}

/** How many figures to draw. Whoever is there is drawn, however few they are in their unit. */
export function drawn(guess: number, all: number): Drawn {
  let unit = 1;
  for (let at = 0; all / unit > MOST_FIGURES; at += 1)
    unit = ([1, 2, 5][at % 3] ?? 1) * 10 ** Math.floor(at / 3);
  const pictured = Math.max(1, Math.round(guess / unit));
  return { unit, pictured, others: Math.max(1, Math.round(all / unit) - pictured) };
}
