/** The colours of src/styles/tokens.css, as much light as they give back. */
import { readFileSync } from 'node:fs';

export type Theme = 'light' | 'dark';

const TOKENS = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

/** Relative luminance, 0–1, of a token such as "--paper" in a theme. */
export function luminanceOf(token: string, theme: Theme): number {
  const [, pair = ''] = new RegExp(`${token}:\\s*light-dark\\(([^;]+)\\);`).exec(TOKENS) ?? [];
  const [light, dark] = [...pair.matchAll(/oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g)].map((one) =>
    luminance(Number(one[1]), Number(one[2]), Number(one[3])),
  );
  const found = theme === 'light' ? light : dark;
  if (found === undefined) throw new Error(`Expected two colours for ${token}, found none.`);
  return found;
}

/** From 1 to 21, as WCAG 2.2 reckons it. */
export function contrast(one: string, other: string, theme: Theme): number {
  const lights = [luminanceOf(one, theme), luminanceOf(other, theme)].sort((a, b) => b - a);
  const [lighter = 0, darker = 0] = lights;
  return (lighter + 0.05) / (darker + 0.05);
}

/** Of "oklch(L C H)", by the matrices of CSS Color 4; what no screen can show is cut off. */
function luminance(lightness: number, chroma: number, hue: number): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const shown = (value: number): number => Math.min(1, Math.max(0, value));
  const red = shown(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = shown(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = shown(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
