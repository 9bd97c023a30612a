import { around, before, excerpt } from '../context.ts';
import type { Lexicon } from '../lexicons/en/index.ts';
import { findAll, has } from '../phrases.ts';
import type { Reading, Span } from '../types.ts';

/** Somebody with a name of their own, before "was born": mostly known to the world. */
const NAMED = /[A-Z][a-z]{2,20} (?:was |is )?$/;
/** The years of people who can still be harmed by it. */
const LIVING = /(?:19[2-9]\d|20[0-2]\d)|[/.-]\d{2}$/;

export interface Birth {
  readonly span: Span;
  /** Written as on a form: the label is part of the span. */
  readonly labelled: boolean;
}

/** Whole dates of birth of people alive: day, month and year beside a word for being born. */
export function birthsIn(reading: Reading, words: Lexicon['contactDetail']): Birth[] {
  return findAll(reading.plain, words.fullDates).flatMap((date) => {
    if (!LIVING.test(excerpt(reading, date))) return [];
    const near = around(reading, date, 80);
    if (!has(near, words.birth) || has(near, words.notBirth)) return [];
    const lead = before(reading, date, 30);
    const label = findAll(lead, words.birth).at(-1);
    if (label && NAMED.test(lead.slice(0, label.start))) return [];
    // "DOB 05-07-1998" goes as one; of "born on 25 January 1999" only the date.
    const close = label && has(lead.slice(label.start), words.birthLabels) && lead.length - label.end <= 6;
    const on = has(lead.slice(-3), words.on) ? 3 : 0;
    const start = date.start - (close ? lead.length - label.start : on);
    return [{ span: { start, end: date.end }, labelled: close ?? false }];
  });
}
