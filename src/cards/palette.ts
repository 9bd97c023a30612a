/**
 * The style sheet of a picture outside a browser: the drawing style and the tokens as they
 * are in light, without what only a browser knows (custom properties, oklch, light-dark).
 */

/** Tokens by name, as #rrggbb in the light theme. */
export function lightTokens(css: string): ReadonlyMap<string, string> {
  const found = bare(css).matchAll(
    /(--[\w-]+):\s*light-dark\(\s*oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g,
  );
  return new Map(
    [...found].map(([, name = '', lightness, chroma, hue]) => [
      name,
      hex(Number(lightness), Number(chroma), Number(hue)),
    ]),
  );
}

/** Rules with every token in its place; what asks for a kind of screen is left out. */
export function lightRules(css: string, tokens: ReadonlyMap<string, string>): string {
  return bare(css)
    .replaceAll(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '')
    .replaceAll(/light-dark\(\s*(var\([\w-]+\)),[^;]*\)(?=;)/g, '$1')
    .replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => {
      const colour = tokens.get(name);
      if (!colour)
        throw new Error(
          `Picture for a card: expected "${name}" to be a colour of tokens.css, found none.`,
        );
      return colour;
    });
}

function bare(css: string): string {
  return css.replaceAll(/\/\*[^]*?\*\//g, '');
}

/** OKLCH to sRGB, after Björn Ottosson (https://bottosson.github.io/posts/oklab/). */
function hex(lightness: number, chroma: number, hue: number): string {
  const angle = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(angle);
  const b = chroma * Math.sin(angle);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${linear.map((value) => byte(value)).join('')}`;
}

function byte(linear: number): string {
  const value = Math.min(1, Math.max(0, linear));
  const encoded = value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
  return Math.round(encoded * 255)
    .toString(16)
    .padStart(2, '0');
}
