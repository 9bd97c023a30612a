/**
 * Whether a colour of a pack can be read. The accent is that of links and buttons, so it
 * needs the contrast of text, on the deepest ground that text stands on in each theme.
 */
import { COLOUR } from './types.ts';
import type { PackAccent } from './types.ts';

/** As WCAG 2.2 asks of text. */
export const LEAST_CONTRAST = 4.5;

/** Relative luminance of `--floor` in src/styles/tokens.css; a test holds them to it. */
export const GROUNDS: Readonly<Record<keyof PackAccent, number>> = { light: 0.8737, dark: 0.0184 };

/** From 1 to 21: that of a colour "#rrggbb" on the ground of a theme. */
export function contrastOn(theme: keyof PackAccent, colour: string): number {
  const lights = [luminance(colour), GROUNDS[theme]].sort((a, b) => b - a);
  const [lighter = 0, darker = 0] = lights;
  return (lighter + 0.05) / (darker + 0.05);
}

/** Whether something is a colour that can be read in a theme. */
export function isReadable(theme: keyof PackAccent, colour: string): boolean {
  return COLOUR.test(colour) && contrastOn(theme, colour) >= LEAST_CONTRAST;
}

function luminance(colour: string): number {
  return [0.2126, 0.7152, 0.0722].reduce((sum, weight, at) => {
    const part = Number.parseInt(colour.slice(1 + 2 * at, 3 + 2 * at), 16) / 255;
    return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  }, 0);
}
