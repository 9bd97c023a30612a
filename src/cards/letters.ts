/**
 * Letters of a card, each drawn once: titles are put together from them, which takes a tenth
 * of what it takes to draw each as a whole. Node only.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
// Its two parts, as its entry is a promise, which not every loader hands on.
import start from 'harfbuzzjs/hb.js';
import harfbuzz from 'harfbuzzjs/hbjs.js';
import subsetFont from 'subset-font';

/** One weight of the typeface: how it shapes a line, its outlines, and its letters as far as they are drawn. */
export interface Font {
  readonly shape: (text: string) => readonly { readonly g: number; readonly ax: number }[];
  /** The outline of a glyph as the path of an SVG, in units of the font, y upwards. */
  readonly outline: (glyph: number) => string;
  readonly unitsPerEm: number;
  /** Each letter from its own origin, by size and glyph. */
  readonly drawn: Map<string, Letter>;
}

/** How a line is set: its size in pixels, and what is between letters, in ems. */
export interface Setting {
  readonly font: Font;
  readonly size: number;
  readonly spacing?: number;
}

/** Where a letter stands, from the start of its line and its baseline, and how it covers its pixels. */
export interface Letter {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** 0 to `SHADES` for each pixel, a row after the other. */
  readonly cover: Uint8Array;
}

/** Nothing that is drawn here has text in it, so no fonts of the machine have to be found. */
export const NO_FONTS = { font: { loadSystemFonts: false } };

/** Steps from paper to ink, enough for an edge to look smooth. */
export const SHADES = 16;

/** Opens one weight of the site's own typeface. */
export async function openFont(weight: 500 | 700): Promise<Font> {
  const file = `@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-${weight}-normal.woff`;
  const packed = readFileSync(createRequire(import.meta.url).resolve(file));
  const plain = await subsetFont(packed, undefined, {
    targetFormat: 'truetype',
    keepAllGlyphs: true,
  });
  const hb = harfbuzz(await start());
  const face = hb.createFace(hb.createBlob(plain), 0);
  const font = hb.createFont(face);
  return {
    shape: (text) => {
      const buffer = hb.createBuffer();
      buffer.addText(text);
      buffer.guessSegmentProperties();
      hb.shape(font, buffer);
      const glyphs = buffer.json();
      buffer.destroy();
      return glyphs;
    },
    outline: (glyph) => font.glyphToPath(glyph),
    unitsPerEm: face.upem,
    drawn: new Map(),
  };
}

/** A text in as few lines of a width as hold it, all as short as that allows. */
export function linesOf(text: string, width: number, setting: Setting): readonly string[] {
  const space = widthOf(' ', setting);
  const words = text.split(' ').map((word) => ({ word, wide: widthOf(word, setting) }));
  const broken = (room: number): readonly string[] => {
    const lines: string[] = [];
    let taken = Infinity;
    for (const { word, wide } of words) {
      if (taken + space + wide > room) {
        lines.push(word);
        taken = wide;
      } else {
        lines.push(`${lines.pop() ?? ''} ${word}`);
        taken += space + wide;
      }
    }
    return lines;
  };
  let lines = broken(width);
  const longest = Math.max(...words.map(({ wide }) => wide));
  for (let room = width; room > longest; room -= 4) {
    const shorter = broken(room);
    if (shorter.length > lines.length) break;
    lines = shorter;
  }
  return lines;
}

function widthOf(text: string, setting: Setting): number {
  return shaped(text, setting).reduce((sum, { advance }) => sum + advance, 0);
}

/** The letters of a line, whole pixels apart. */
export function lettersOf(text: string, setting: Setting): readonly Letter[] {
  let at = 0;
  return shaped(text, setting).map(({ glyph, advance }) => {
    const letter = letterOf(glyph, setting);
    const x = letter.x + Math.round(at);
    at += advance;
    return { ...letter, x };
  });
}

function shaped(text: string, { font, size, spacing = 0 }: Setting) {
  return font.shape(text).map(({ g, ax }) => ({
    glyph: g,
    advance: (ax / font.unitsPerEm + spacing) * size,
  }));
}

function letterOf(glyph: number, { font, size }: Setting): Letter {
  const key = `${size} ${glyph}`;
  const letter = font.drawn.get(key) ?? drawLetter(glyph, font, size);
  font.drawn.set(key, letter);
  return letter;
}

function drawLetter(glyph: number, { outline, unitsPerEm }: Font, size: number): Letter {
  const scale = size / unitsPerEm;
  const path = outline(glyph);
  const points = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)];
  if (points.length === 0) return { x: 0, y: 0, width: 1, cover: new Uint8Array(1) };
  const across = points.map(([, x]) => Number(x) * scale);
  const down = points.map(([, , y]) => -Number(y) * scale);
  const x = Math.floor(Math.min(...across));
  const y = Math.floor(Math.min(...down));
  const width = Math.ceil(Math.max(...across)) - x;
  const height = Math.ceil(Math.max(...down)) - y;
  const { pixels } = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
      <path transform="translate(${-x} ${-y}) scale(${scale} ${-scale})" d="${path}"/>
    </svg>`,
    NO_FONTS,
  ).render();
  const opacity = pixels.filter((_, at) => at % 4 === 3);
  return { x, y, width, cover: opacity.map((one) => Math.round((one / 255) * SHADES)) };
}
