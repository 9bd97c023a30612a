/**
 * How wide words are in the site's own typeface, so that lines can be broken when the site is
 * built and not in the reader's browser. Node only.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkitten';
import type { Font } from 'fontkitten';

export type Weight = 400 | 600;

/** Other renderings of the same face are a little wider; nobody should lose a letter to that. */
const MARGIN = 1.03;

const fonts = new Map<Weight, Font>();

function fontOf(weight: Weight): Font {
  const known = fonts.get(weight);
  if (known) return known;
  const file = createRequire(import.meta.url).resolve(
    `@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-${weight}-normal.woff`,
  );
  const font = create(readFileSync(file));
  if (font.isCollection) throw new Error('Typeface: expected a single font, found a collection.');
  fonts.set(weight, font);
  return font;
}

/** The width of a text in px at a size in px. */
export function widthOf(text: string, size: number, weight: Weight): number {
  const font = fontOf(weight);
  const units = font.glyphsForString(text).reduce((sum, { advanceWidth }) => sum + advanceWidth, 0);
  return (units / font.unitsPerEm) * size * MARGIN;
}

/** A text in lines of at most that width; a word that is wider has a line of its own. */
export function linesOf(
  text: string,
  width: number,
  size: number,
  weight: Weight,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, size, weight) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}
