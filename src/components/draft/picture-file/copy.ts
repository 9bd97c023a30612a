import { isBare, MOST_PIXELS } from './picture.ts';
import type { Copying, PictureData, Written } from './picture.ts';
import { readFile } from './read.ts';

/** The largest canvas of desktop browsers, and the one of phones, in pixels; and its longest side. */
const CANVASES = [2 ** 28, 2 ** 24] as const;
const LONGEST_SIDE = 16_384;
/** Hardly to be told from the original, at about its weight. */
const QUALITY = 0.92;
const ENDINGS: Readonly<Record<Written, string>> = { jpeg: 'jpg', png: 'png', webp: 'webp' };

/**
 * A copy that holds nothing but pixels, because it is drawn anew; read again before it is
 * given out. Never rejects.
 */
export async function copyOf(file: Blob, data: PictureData): Promise<Copying> {
  const stored = (data.width ?? 0) * (data.height ?? 0);
  if (stored > MOST_PIXELS) return { trouble: { id: 'pixels', pixels: stored } };
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return { trouble: { id: data.kind === 'heic' ? 'heic' : 'undrawn' } };
  }
  try {
    // A HEIC tells its size only now.
    const pixels = bitmap.width * bitmap.height;
    if (pixels > MOST_PIXELS) return { trouble: { id: 'pixels', pixels } };
    const drawn = await draw(bitmap, data.kind === 'heic' ? 'jpeg' : data.kind);
    if ('trouble' in drawn) return drawn;
    const again = await readFile(drawn.copy.blob);
    return 'data' in again && isBare(again.data) ? drawn : { trouble: { id: 'left' } };
  } finally {
    bitmap.close();
  }
}

async function draw(bitmap: ImageBitmap, kind: Written): Promise<Copying> {
  for (const pixels of CANVASES) {
    const { width, height } = fitted(bitmap, pixels);
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    try {
      const pen = canvas.getContext('2d');
      const truth = pen ? tells(pen) : 'nothing';
      if (truth === 'noise') return { trouble: { id: 'guarded' } };
      if (!pen || truth === 'nothing') continue;
      pen.imageSmoothingQuality = 'high';
      pen.drawImage(bitmap, 0, 0, width, height);
      const blob = await written(canvas, kind);
      // A browser that cannot write a kind writes a PNG.
      const made = (Object.keys(ENDINGS) as Written[]).find((one) => blob?.type === mime(one));
      if (!blob || !made) continue;
      const smaller = width < bitmap.width || height < bitmap.height;
      const name = `picture-copy.${ENDINGS[made]}`;
      return { copy: { blob, kind: made, name, width, height, smaller } };
    } catch {
      // No room for a canvas of this size.
    } finally {
      // Some browsers keep the memory of a canvas long after it is gone.
      canvas.width = 0;
      canvas.height = 0;
    }
  }
  return { trouble: { id: 'failed' } };
}

/** The size of a picture, shrunk where a canvas of so many pixels could not hold it. */
export function fitted(
  { width, height }: { readonly width: number; readonly height: number },
  pixels: number,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(
    1,
    LONGEST_SIDE / Math.max(width, height),
    Math.sqrt(pixels / (width * height)),
  );
  return {
    width: Math.max(1, Math.floor(width * scale)),
    height: Math.max(1, Math.floor(height * scale)),
  };
}

/**
 * Whether a canvas gives back what is drawn on it. One that is too large gives back nothing;
 * browsers that guard against fingerprints give back noise or white.
 */
function tells(pen: CanvasRenderingContext2D): 'truth' | 'noise' | 'nothing' {
  const colour = [200, 60, 20];
  pen.fillStyle = `rgb(${colour.join(' ')})`;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  pen.clearRect(0, 0, 1, 1);
  if (alpha === 0) return 'nothing';
  // A step or two off is how some browsers colour every page a little differently.
  const far = [red, green, blue].some((value, at) => Math.abs(value - (colour[at] ?? 0)) > 4);
  return far ? 'noise' : 'truth';
}

function written(canvas: HTMLCanvasElement, kind: Written): Promise<Blob | null> {
  return new Promise((resolve) => {
    canvas.toBlob(resolve, mime(kind), QUALITY);
  });
}

function mime(kind: Written): string {
  return `image/${kind}`;
}

/** Whether this page stands inside another, which may have forbidden downloads. */
export function isFramed(): boolean {
  return window.self !== window.top;
}
