/** The notes on a policy as plain text, to be copied. */
import type { PolicyReading } from '../../engine/policy/types.ts';
import type { PolicyWording } from '../../i18n/policy.ts';

/** Where a claim comes from: country and year, and its place on the page. */
export interface PolicySource {
  readonly id: string;
  readonly label: string;
}

export interface KindText {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly instead: string;
  readonly sources: readonly PolicySource[];
}

export interface SignText {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly add: string;
}

export interface PolicyTexts {
  readonly kinds: readonly KindText[];
  readonly signs: readonly SignText[];
  readonly wording: PolicyWording;
}

export function notesText(text: string, reading: PolicyReading, texts: PolicyTexts): string {
  const { kinds, signs, wording } = texts;
  const notes = reading.notes.flatMap(({ kind, span }, at) => {
    const words = kinds.find(({ id }) => id === kind);
    if (!words) return [];
    return [
      [
        `${String(at + 1)}. ‘${oneLine(text.slice(span.start, span.end))}’: ${words.title}`,
        `${wording.notes.why} ${words.why}`,
        `${wording.notes.instead} ${words.instead}`,
        `${wording.notes.sources} ${words.sources.map(({ label }) => label).join('; ')}`,
      ].join('\n'),
    ];
  });
  const missing = signs
    .filter(({ id }) => !reading.shown.includes(id))
    .map(
      ({ title, why, add }) =>
        `${wording.signs.missing}: ${title}. ${why}\n${wording.signs.add} ${add}`,
    );
  return [
    wording.take.heading,
    wording.notes.title,
    ...(notes.length > 0 ? notes : [wording.notes.none]),
    wording.signs.title,
    ...(missing.length > 0 ? missing : [wording.signs.all]),
    wording.legal,
  ].join('\n\n');
}

/** Words that go over lines, as they are quoted. */
export function oneLine(words: string): string {
  return words.split(/\s/).filter(Boolean).join(' ');
}
