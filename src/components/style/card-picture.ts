/** The rule card as a picture, drawn on the device: nothing is fetched, and nothing leaves it. */
import { EDGE, layCard, SIZES, WIDTH } from './card-layout.ts';
import type { Look } from './card-layout.ts';
import type { CardWords } from './RuleCard.tsx';

const WEIGHTS: Readonly<Record<Look, number>> = {
  title: 700,
  mix: 600,
  number: 700,
  rule: 400,
  term: 700,
  small: 400,
  site: 700,
};

/** A picture to save, and the same as an address, for where a file cannot be saved. */
export interface Picture {
  readonly file: Blob;
  readonly address: () => string;
}

/**
 * Draws the card in the colours and letters that it has on the page. Rejects where the browser
 * has no canvas or will not give the picture out.
 */
export async function drawCard(words: CardWords, paper: HTMLElement | null): Promise<Picture> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen || !paper) throw new Error('Card: expected a canvas and a card to draw, found none.');
  const colour = (selector: string, property = 'color') =>
    getComputedStyle(paper.querySelector(selector) ?? paper).getPropertyValue(property);
  const face = (look: Look) => colour(look === 'rule' ? 'ol' : 'h4', 'font-family');
  const fontOf = (look: Look) => `${WEIGHTS[look]} ${SIZES[look]}px ${face(look)}`;

  const [mark, rooms] = paper.querySelectorAll('svg');
  const view = rooms?.viewBox.baseVal;
  const inner = WIDTH - 2 * EDGE;
  const {
    lines,
    rooms: place,
    height,
  } = layCard(
    words,
    view && view.width > 0 ? (inner * view.height) / view.width : 0,
    (text, look) => {
      pen.font = fontOf(look);
      return pen.measureText(text).width;
    },
  );
  canvas.width = WIDTH;
  canvas.height = height;
  pen.fillStyle = getComputedStyle(paper).backgroundColor;
  pen.fillRect(0, 0, WIDTH, height);
  pen.strokeStyle = getComputedStyle(paper).borderTopColor;
  pen.lineWidth = 6;
  pen.strokeRect(36, 36, WIDTH - 72, height - 72);
  await paint(pen, mark, { x: EDGE, y: EDGE - 4, width: 44, height: 44 });
  await paint(pen, rooms, { x: EDGE, ...place });

  const colours: Readonly<Record<Look, string>> = {
    title: colour('h4'),
    mix: colour('.rule-card-mix'),
    number: colour('.rule-card-mix'),
    rule: colour('ol'),
    term: colour('dt'),
    small: colour('dd'),
    site: colour('.rule-card-site'),
  };
  pen.textBaseline = 'top';
  for (const { text, x, y, look } of lines) {
    pen.font = fontOf(look);
    pen.fillStyle = colours[look];
    pen.fillText(text, x, y);
  }
  const file = await new Promise<Blob>((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('Card: expected a picture from the canvas, found none.'));
    }, 'image/png');
  });
  return { file, address: () => canvas.toDataURL('image/png') };
}

/** What a drawing gets from the page's styles, which do not go with it. */
const PAINTS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-dasharray',
  'opacity',
  'display',
] as const;

/** Paints a drawing of the page as it looks there; a card without it is a card all the same. */
async function paint(
  pen: CanvasRenderingContext2D,
  drawing: SVGSVGElement | undefined,
  at: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Promise<void> {
  if (!drawing || at.height === 0) return;
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  for (const [index, element] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const original = originals[index];
    if (!original) continue;
    const look = getComputedStyle(original);
    for (const name of PAINTS) element.setAttribute(name, look.getPropertyValue(name));
    element.removeAttribute('class');
  }
  // A small screen shows a shorter row in its place; the picture has room for the whole one.
  copy.removeAttribute('display');
  copy.setAttribute('width', String(at.width));
  copy.setAttribute('height', String(at.height));
  const picture = new Image();
  const source = new XMLSerializer().serializeToString(copy);
  try {
    picture.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
    await picture.decode();
    pen.drawImage(picture, at.x, at.y, at.width, at.height);
  } catch {
    // Words are what the card is for.
  }
}
