/** The parts of "harfbuzzjs" that we use; the package brings no types. */
declare module 'harfbuzzjs/hb.js' {
  /** Starts its WebAssembly. */
  export default function start(): Promise<object>;
}

declare module 'harfbuzzjs/hbjs.js' {
  interface Font {
    glyphToPath(glyph: number): string;
  }

  interface Face {
    readonly upem: number;
  }

  interface Buffer {
    addText(text: string): void;
    guessSegmentProperties(): void;
    /** After shaping: each glyph, and how far on the next one begins. */
    json(): readonly { readonly g: number; readonly ax: number }[];
    destroy(): void;
  }

  interface HarfBuzz {
    createBlob(font: Uint8Array): object;
    createFace(blob: object, index: number): Face;
    createFont(face: Face): Font;
    createBuffer(): Buffer;
    shape(font: Font, buffer: Buffer): void;
  }

  export default function harfbuzz(started: object): HarfBuzz;
}
