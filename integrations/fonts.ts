import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FontProvider } from 'astro';
import subsetFont from 'subset-font';

/** One face of a family: where it comes from, and what of it is kept. */
export interface Face {
  /** A variable font of a package, such as "@fontsource-variable/literata/files/….woff2". */
  readonly from: string;
  readonly style: 'normal' | 'italic';
  /** As the style sheet knows it: "400", or from–to as "400 700". */
  readonly weight: string;
  /** Where on the font's own scale of weights it is cut; a single number makes a small file. */
  readonly cut: number | { readonly min: number; readonly max: number };
}

export interface Faces {
  readonly faces: readonly Face[];
}

/** Kerning, and figures of one width for tables and clocks. */
const FEATURES = ['kern', 'tnum'];
/** What components write by themselves, and what content may well use tomorrow. */
const ALWAYS = `${range(0x20, 0x7e)}‘’“”…–·×£€`;
/** Signs of code: MDX is full of them, and no reader sees one. */
const CODE = '<>\\^`{|}~';
/** Letters and signs that people may type: they come in a second file, if ever met. */
const LATIN = `${CODE}${range(0xa1, 0xff)}`;

/**
 * Fonts from packages, cut at build time: one file with what the texts of the site use, and
 * one with the other Latin letters and signs, which a browser asks for when it meets one. What was cut
 * is kept in .cache/fonts/, by name of all that went into it.
 */
export function cutFonts(): FontProvider<Faces> {
  let root = new URL('..', import.meta.url);
  let known: string | undefined;
  return {
    name: 'right-for-the-room/fonts',
    init: (context) => {
      root = context.root;
    },
    resolveFont: async ({ options }) => {
      const folder = fileURLToPath(new URL('.cache/fonts/', root));
      mkdirSync(folder, { recursive: true });
      // Every family asks, and the letters are those of all content.
      const used = (known ??= usedLetters(fileURLToPath(new URL('src/content/', root))));
      const rest = Array.from(LATIN)
        .filter((letter) => !used.includes(letter))
        .join('');
      const fonts = (options?.faces ?? []).flatMap((face) =>
        Object.entries({ used, rest }).map(async ([subset, letters]) => ({
          style: face.style,
          weight: face.weight,
          unicodeRange: unicodeRange(letters),
          src: [{ url: await cut(face, letters, folder), format: 'woff2' }],
          meta: { subset },
        })),
      );
      return { fonts: await Promise.all(fonts) };
    },
  };
}

/** A letter that fewer texts hold than this, such as one of a name, waits in the second file. */
const FEW = 3;

/** Most of every text, and always there. */
const PLAIN = /[\n -~]+/g;

/** Every letter that a guide or several texts of the site hold, in order, each once. */
function usedLetters(folder: string): string {
  const held = new Map<string, number>();
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:mdx?|ya?ml)$/.test(path)) continue;
    // A guide has to come with two files, whatever people are called in it.
    const counts = path.endsWith('.mdx') ? FEW : 1;
    for (const letter of new Set(readFileSync(join(folder, path), 'utf8').replace(PLAIN, ''))) {
      held.set(letter, (held.get(letter) ?? 0) + counts);
    }
  }
  const several = [...held].flatMap(([letter, count]) => (count < FEW ? [] : [letter]));
  return Array.from(new Set([...Array.from(ALWAYS), ...several]))
    .filter((letter) => letter >= ' ' && !CODE.includes(letter))
    .sort()
    .join('');
}

async function cut(face: Face, letters: string, folder: string): Promise<string> {
  const source = readFileSync(createRequire(import.meta.url).resolve(face.from));
  const options = {
    targetFormat: 'woff2' as const,
    variationAxes: { wght: face.cut },
    keepFeatures: FEATURES,
    noHinting: true,
  };
  const name = createHash('sha256')
    .update(source)
    .update(JSON.stringify([letters, options]))
    .digest('hex')
    .slice(0, 16);
  const path = join(folder, `${name}.woff2`);
  if (!existsSync(path)) writeFileSync(path, await subsetFont(source, letters, options));
  return path;
}

/** "U+20-7E", "U+2019" …: runs of letters as a style sheet writes them. */
export function unicodeRange(letters: string): string[] {
  const codes = Array.from(letters, (letter) => letter.codePointAt(0) ?? 0);
  const runs: [number, number][] = [];
  for (const code of codes.sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && code <= last[1] + 1) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number): string => code.toString(16).toUpperCase();
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`));
}

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join('');
}
