/** The part of "subset-font" that we use; the package brings no types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'woff2';
      readonly variationAxes: Readonly<
        Record<string, number | { readonly min: number; readonly max: number }>
      >;
      readonly keepFeatures: readonly string[];
      readonly noHinting: boolean;
    },
  ): Promise<Uint8Array>;

  /** The whole font in another format. */
  export default function subsetFont(
    font: Uint8Array,
    text: undefined,
    options: { readonly targetFormat: 'truetype'; readonly keepAllGlyphs: true },
  ): Promise<Uint8Array>;
}
