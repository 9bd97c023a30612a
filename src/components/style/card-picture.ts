/** The rule card as a picture, drawn on the device: 1,200 by 1,500 pixels, dark on paper. */

const WIDTH = 1200;
const HEIGHT = 1500;
const EDGE = 110;
/** Paper, ink, the speaker's accent and the room's: the light palette, whatever the screen shows. */
const PAPER = '#fdfcf8';
const INK = '#16203a';
const SPEAKER = '#e8701a';
const ROOM = '#1d4f91';

export interface CardPicture {
  readonly title: string;
  readonly rules: readonly string[];
  readonly foot: string;
  /** A font family that the page has loaded. */
  readonly font: string;
}

/** Rejects where the browser has no canvas or will not give the picture out. */
export async function drawCard({ title, rules, foot, font }: CardPicture): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('card: expected a canvas to draw on, found none');

  pen.fillStyle = PAPER;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.strokeStyle = ROOM;
  pen.lineWidth = 6;
  pen.strokeRect(40, 40, WIDTH - 80, HEIGHT - 80);
  drawRooms(pen);

  pen.fillStyle = INK;
  pen.textBaseline = 'top';
  let y = write(pen, title, { x: EDGE, y: 330, size: 66, weight: 700, font });
  y += 40;
  // Long rules get smaller letters rather than a second card.
  const letters = rules.join('').length;
  const size = letters > 480 ? 34 : letters > 330 ? 40 : 46;
  for (const [index, rule] of rules.entries()) {
    pen.fillStyle = SPEAKER;
    write(pen, String(index + 1), { x: EDGE, y, size, weight: 700, font });
    pen.fillStyle = INK;
    y = write(pen, rule, { x: EDGE + 70, y, size, weight: 400, font }) + size * 0.7;
  }
  pen.fillStyle = ROOM;
  write(pen, foot, { x: EDGE, y: HEIGHT - 130, size: 32, weight: 600, font });
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('card: expected a picture from the canvas, found none'));
    }, 'image/png');
  });
}

/** Hands a file to the browser to be saved. No page learns whether it was. */
export function offer(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}

/** Writes a text, broken into lines where it must; gives the place below it. */
function write(
  pen: CanvasRenderingContext2D,
  text: string,
  at: {
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly weight: number;
    readonly font: string;
  },
): number {
  pen.font = `${at.weight} ${at.size}px ${at.font}`;
  const most = WIDTH - EDGE - at.x;
  let line = '';
  let { y } = at;
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && pen.measureText(longer).width > most) {
      pen.fillText(line, at.x, y);
      y += at.size * 1.3;
      line = word;
    } else {
      line = longer;
    }
  }
  pen.fillText(line, at.x, y);
  return y + at.size * 1.3;
}

/** A row of rooms that grow, as everywhere on this site. */
function drawRooms(pen: CanvasRenderingContext2D): void {
  const ground = 260;
  pen.strokeStyle = ROOM;
  pen.lineWidth = 6;
  pen.lineJoin = 'round';
  let x = EDGE;
  for (const [width, height] of [
    [80, 60],
    [120, 90],
    [170, 120],
    [240, 150],
    [300, 170],
  ] as const) {
    pen.strokeRect(x, ground - height, width, height);
    pen.fillStyle = SPEAKER;
    pen.beginPath();
    pen.arc(x + 26, ground - 34, 9, 0, 2 * Math.PI);
    pen.fill();
    pen.fillRect(x + 15, ground - 22, 22, 22);
    x += width + 16;
  }
}
