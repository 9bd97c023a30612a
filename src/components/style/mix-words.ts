import type { Portrait, Style, StyleQuiz } from '../../engine/index.ts';
import { listed } from '../../i18n/style.ts';
import type { StylePlayerWording } from '../../i18n/style.ts';
import { plural, t } from '../../i18n/t.ts';

/** The styles that were chosen at all, the most frequent first. */
export function chosenStyles({ ranks }: Portrait): readonly Style[] {
  return ranks.flatMap(({ times, styles }) => (times > 0 ? styles : []));
}

/**
 * "5 open, 3 by audience and 3 by content": the whole mix, so that nobody is one thing alone.
 * A number and its style stay on one line.
 */
export function mixInWords(
  { ranks }: Portrait,
  portraits: StyleQuiz['portraits'],
  wording: Pick<StylePlayerWording, 'part'>,
): string {
  const parts = ranks.flatMap(({ times, styles }) =>
    times === 0
      ? []
      : styles.map((style) =>
          t(wording.part, { count: times, style: portraits[style].inline }).replaceAll(
            ' ',
            '\u00A0',
          ),
        ),
  );
  return listed(parts);
}

/** What leads, or that nothing does. */
export function leadInWords(
  { ranks, leading }: Portrait,
  portraits: StyleQuiz['portraits'],
  wording: Pick<StylePlayerWording, 'leadsAll' | 'leadsOne' | 'leadsSeveral'>,
): string {
  const names = leading.map((style) => portraits[style].name);
  const [first] = ranks;
  const [name = ''] = names;
  if (names.length > 1) {
    const styles = listed(names.map((one) => `‘${one}’`));
    return plural(wording.leadsSeveral, first?.times ?? 0, { styles });
  }
  return ranks.every(({ times }, index) => index === 0 || times === 0)
    ? wording.leadsAll
    : t(wording.leadsOne, { style: name });
}
