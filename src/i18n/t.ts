import type { Plural } from './wording.ts';

/** Fills `{name}` places of a text. A place without a value stays as it is, so that a test sees it. */
export function t(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w{1,30})\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}

/**
 * What a live region says next. A screen reader reads only what has changed: the same words once
 * more end in a space that nobody sees or hears.
 */
export function saidAnew(words: string, before: string): string {
  return words === before ? `${words}\u00a0` : words;
}

/** The form of a text that fits `count`, filled with it. */
export function plural(
  forms: Plural,
  count: number,
  values: Readonly<Record<string, string | number>> = {},
  lang = 'en',
): string {
  const rule = new Intl.PluralRules(lang).select(count);
  return t(rule === 'one' ? forms.one : forms.other, { count, ...values });
}
