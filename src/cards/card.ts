/**
 * Pictures of our own pages for places that show links: drawn when the site is built, from
 * the illustrations that the pages themselves show. Node only.
 */
import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import type { JSX } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { lettersOf, linesOf, NO_FONTS, openFont, SHADES } from './letters.ts';
import type { Font, Setting } from './letters.ts';
import { lightRules, lightTokens } from './palette.ts';
import { png, pngsWithFoot, reduce, shades } from './png.ts';
import type { Picture } from './png.ts';
import { Mark } from '../components/picture/Mark.tsx';

/** A drawing, how wide its plan is and where the ground runs in it. */
export interface CardPicture {
  readonly drawing: JSX.Element;
  readonly width: number;
  readonly ground: number;
}

export interface Card {
  /** What kind of page it is: "Guide". */
  readonly kicker: string;
  readonly title: string;
  /** Cards that are handed the same one share what is drawn of it. */
  readonly picture: CardPicture;
}

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 64;
/** Where every picture of a card stands. */
const GROUND = 542;
const PICTURE_HEIGHT = 292;

/** Where the lines of a title begin and how far apart they are, in parts of their size. */
const TITLE_TOP = 90;
const FIRST_LINE = 0.88;
const LINE = 1.06;
const KICKER_LINE = 78;
const NAME_LINE = 596;

/** Builds and tests run in the root of the repository. */
const sheet = (path: string) => readFileSync(`src/${path}.css`, 'utf8');

const TOKENS = lightTokens(sheet('styles/tokens'));
const RULES = lightRules(
  sheet('components/picture/picture') + sheet('components/picture/illustration'),
  TOKENS,
);
/** Kicker and title stand above this row, and everything else below the title's second line. */
const TOP = 290;
const MOST_LINES = 3;

/** What letters are written in, and its shades, which end the palette of a card. */
const INKS = ['--speaker-ink', '--ink'] as const;
const ALL_SHADES = INKS.flatMap((ink) => shades(number('--paper'), number(ink), SHADES));
const FIRST_SHADE = 256 - ALL_SHADES.length;

/**
 * Draws cards of a site with that name: PNGs, 1200 x 630. What is below the title is drawn once
 * for all cards with the same picture.
 */
export async function cardsOf(name: string): Promise<(card: Card) => Uint8Array<ArrayBuffer>> {
  const [medium, bold] = await Promise.all([openFont(500), openFont(700)]);
  const grounds = new WeakMap<CardPicture, Ground>();
  const rows = new Uint8Array(TOP * (WIDTH + 1));
  return ({ kicker, title, picture }) => {
    const ground = grounds.get(picture) ?? groundOf(picture, name, bold);
    grounds.set(picture, ground);
    rows.set(ground.top);
    write(rows, kicker, { font: medium, size: 30 }, MARGIN, KICKER_LINE, '--speaker-ink');
    const size = title.length < 30 ? 88 : title.length < 52 ? 68 : 60;
    const setting: Setting = { font: bold, size, spacing: -0.022 };
    const lines = linesOf(title, WIDTH - 2 * MARGIN, setting);
    if (lines.length > MOST_LINES) {
      throw new Error(
        `Card: expected a title of at most ${MOST_LINES} lines, found one of ${lines.length}. Shorten the title of its page.`,
      );
    }
    for (const [at, line] of lines.entries()) {
      const y = Math.round(TITLE_TOP + (FIRST_LINE + at * LINE) * size);
      write(rows, line, setting, MARGIN, y, '--ink');
    }
    return ground.finish(rows);
  };
}

/** What cards with the same picture share: their first rows without words, and the rest as it will be. */
interface Ground {
  readonly top: Uint8Array;
  readonly finish: (top: Uint8Array) => Uint8Array<ArrayBuffer>;
}

function groundOf({ drawing, width, ground }: CardPicture, name: string, font: Font): Ground {
  const scale = Math.min(WIDTH / width, PICTURE_HEIGHT / ground);
  const wide = width * scale === WIDTH;
  const { colours, ...drawn } = drawOnPaper(
    WIDTH,
    HEIGHT,
    `<path d="M0 ${GROUND + 0.8 * scale}H${WIDTH}" stroke="${colour('--line')}" stroke-width="${1.5 * scale}"/>
    ${placed(drawing, wide ? 0 : WIDTH - MARGIN - width * scale, GROUND - ground * scale, width * scale)}
    ${placed(Mark(), MARGIN, 566, 42)}`,
    FIRST_SHADE,
  );
  const { rows } = drawn;
  const setting: Setting = { font, size: 30, spacing: -0.02 };
  write(rows, name, setting, MARGIN + 54, NAME_LINE, '--ink');
  const unused = Array.from({ length: FIRST_SHADE - colours.length }, () => 0);
  return {
    top: rows.subarray(0, TOP * (WIDTH + 1)),
    finish: pngsWithFoot({ ...drawn, colours: [...colours, ...unused, ...ALL_SHADES] }, TOP),
  };
}

/** Lays the letters of a line over the rows of a card. */
function write(
  rows: Uint8Array,
  text: string,
  setting: Setting,
  x: number,
  y: number,
  ink: (typeof INKS)[number],
): void {
  const paper = FIRST_SHADE + INKS.indexOf(ink) * SHADES - 1;
  for (const letter of lettersOf(text, setting)) {
    const { cover, width } = letter;
    let place = (y + letter.y) * (WIDTH + 1) + 1 + x + letter.x;
    for (let at = 0; at < cover.length; at += 1) {
      const shade = cover[at] ?? 0;
      // Where two letters touch, the darker one is seen.
      if (shade > 0) rows[place] = Math.max(rows[place] ?? 0, paper + shade);
      place += (at + 1) % width === 0 ? WIDTH + 2 - width : 1;
    }
  }
}

/** The site's mark on paper, square: the icon of a home screen. */
export function drawIcon(size: number): Uint8Array<ArrayBuffer> {
  const inset = Math.round(size * 0.16);
  return png(drawOnPaper(size, size, placed(Mark(), inset, inset, size - 2 * inset)));
}

/** A drawing with its upper left corner at (x, y), `width` pixels wide. */
function placed(drawing: JSX.Element, x: number, y: number, width: number): string {
  const markup = renderToStaticMarkup(drawing);
  const first = /<svg[^]*?<\/svg>/.exec(markup)?.[0] ?? '';
  const [, across = '1', down = '1'] = /viewBox="\S+ \S+ (\S+) (\S+)"/.exec(first) ?? [];
  const height = (width * Number(down)) / Number(across);
  return first.replace('<svg', `<svg x="${x}" y="${y}" width="${width}" height="${height}"`);
}

function number(token: string): number {
  return Number.parseInt(colour(token).slice(1), 16);
}

function colour(token: string): string {
  const found = TOKENS.get(token);
  if (!found) throw new Error(`Card: expected a colour "${token}" in tokens.css, found none.`);
  return found;
}

function drawOnPaper(width: number, height: number, svg: string, colours?: number): Picture {
  const { pixels } = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
      <style>${RULES}</style>
      <rect width="100%" height="100%" fill="${colour('--paper')}"/>
      ${svg}
    </svg>`,
    NO_FONTS,
  ).render();
  return reduce(pixels, width, height, colours);
}
