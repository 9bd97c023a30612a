/**
 * Pictures of our own pages for places that show links: drawn when the site is built, from
 * the illustrations that the pages themselves show. Node only.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import type { JSX } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import satori from 'satori';
import { lightRules, lightTokens } from './palette.ts';
import { palettePng } from './png.ts';
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
  readonly picture: CardPicture;
  /** Name of the site. */
  readonly name: string;
}

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 64;
/** Where every picture of a card stands. */
const GROUND = 542;
const PICTURE_HEIGHT = 292;

/** Builds and tests run in the root of the repository. */
const sheet = (path: string) => readFileSync(`src/${path}.css`, 'utf8');

const TOKENS = lightTokens(sheet('styles/tokens'));
const RULES = lightRules(
  sheet('components/picture/picture') + sheet('components/picture/illustration'),
  TOKENS,
);
/** One list for all cards: satori reads the fonts of each list once. */
const FONTS = [font(500), font(700)];

/** A card as PNG, 1200 x 630. */
export async function drawCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const words = await drawWords(card);
  const { drawing, width, ground } = card.picture;
  const scale = Math.min(WIDTH / width, PICTURE_HEIGHT / ground);
  const wide = width * scale === WIDTH;
  return rasterise(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
      <style>${RULES}</style>
      <rect width="100%" height="100%" fill="${colour('--paper')}"/>
      <path d="M0 ${GROUND + 0.8 * scale}H${WIDTH}" stroke="${colour('--line')}" stroke-width="${1.5 * scale}"/>
      ${placed(drawing, wide ? 0 : WIDTH - MARGIN - width * scale, GROUND - ground * scale, width * scale)}
      ${placed(Mark(), MARGIN, 566, 42)}
      ${words}
    </svg>`,
  );
}

/** The site's mark on paper, square: the icon of a home screen. */
export function drawIcon(size: number): Uint8Array<ArrayBuffer> {
  const inset = Math.round(size * 0.16);
  return rasterise(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">
      <style>${RULES}</style>
      <rect width="100%" height="100%" fill="${colour('--paper')}"/>
      ${placed(Mark(), inset, inset, size - 2 * inset)}
    </svg>`,
  );
}

/** Kicker, title and name as shapes, so that the card needs no font. */
async function drawWords({ kicker, title, name }: Card): Promise<string> {
  const size = title.length < 30 ? 88 : title.length < 52 ? 68 : 60;
  const line = (text: string, style: object) => ({ type: 'div', props: { children: text, style } });
  const tree = {
    type: 'div',
    props: {
      style: {
        display: 'flex',
        flexDirection: 'column',
        width: WIDTH,
        height: HEIGHT,
        padding: `50px ${MARGIN}px 0`,
      },
      children: [
        line(kicker, { fontSize: 30, fontWeight: 500, color: colour('--speaker-ink') }),
        line(title, {
          fontSize: size,
          fontWeight: 700,
          lineHeight: 1.06,
          letterSpacing: '-0.022em',
          textWrap: 'balance',
          marginTop: 6,
          color: colour('--ink'),
        }),
        line(name, {
          position: 'absolute',
          left: MARGIN + 54,
          top: 568,
          fontSize: 30,
          fontWeight: 700,
          letterSpacing: '-0.02em',
          color: colour('--ink'),
        }),
      ],
    },
  };
  return satori(tree, { width: WIDTH, height: HEIGHT, fonts: FONTS });
}

function font(weight: 500 | 700) {
  const name = 'Bricolage Grotesque';
  const file = `@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-${weight}-normal.woff`;
  const data = readFileSync(createRequire(import.meta.url).resolve(file));
  return { name, weight, data, style: 'normal' } as const;
}

/** A drawing with its upper left corner at (x, y), `width` pixels wide. */
function placed(drawing: JSX.Element, x: number, y: number, width: number): string {
  const markup = renderToStaticMarkup(drawing);
  const first = /<svg[^]*?<\/svg>/.exec(markup)?.[0] ?? '';
  const [, across = '1', down = '1'] = /viewBox="\S+ \S+ (\S+) (\S+)"/.exec(first) ?? [];
  const height = (width * Number(down)) / Number(across);
  return first.replace('<svg', `<svg x="${x}" y="${y}" width="${width}" height="${height}"`);
}

function colour(token: string): string {
  const found = TOKENS.get(token);
  if (!found) throw new Error(`Card: expected a colour "${token}" in tokens.css, found none.`);
  return found;
}

function rasterise(svg: string): Uint8Array<ArrayBuffer> {
  const { pixels, width, height } = new Resvg(svg).render();
  return palettePng(pixels, width, height);
}
