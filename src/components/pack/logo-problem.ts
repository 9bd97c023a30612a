/** How the data of each kind of picture begins, in base64. */
const BEGINNINGS = [
  ['iVBORw0KGg', 'a PNG'],
  ['UklGR', 'a WebP'],
  ['PHN2Z', 'an SVG'],
  ['PD94b', 'an SVG'],
  ['/9j/', 'a JPEG'],
  ['R0lGOD', 'a GIF'],
] as const;

const KINDS: Readonly<Partial<Record<string, string>>> = {
  png: 'a PNG',
  webp: 'a WebP',
  'svg+xml': 'an SVG',
};

/**
 * Has the browser draw a logo, a "data:" address of a picture. Gives what is wrong where it
 * cannot: what stands inside may be of another kind than it says, or torn.
 */
export async function logoProblem(image: string): Promise<string | undefined> {
  const [, kind = '', data = ''] = /^data:image\/([^;]*);base64,(.*)$/.exec(image) ?? [];
  const expected = KINDS[kind];
  if (expected && (await isDrawn(image))) return undefined;
  const [, found = 'data of another kind'] =
    BEGINNINGS.find(([beginning]) => data.startsWith(beginning)) ?? [];
  const told = found === expected ? 'one that is damaged' : found;
  return `Expected ${expected ?? 'a PNG, WebP or SVG'} picture that your browser can draw, found ${told}. Save the picture anew as PNG, WebP or SVG, of at most 24 kB, and choose that.`;
}

async function isDrawn(image: string): Promise<boolean> {
  const picture = new Image();
  picture.src = image;
  try {
    await picture.decode();
    return true;
  } catch {
    return false;
  }
}
