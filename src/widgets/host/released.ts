/**
 * The loader as released: files in public/ that never change, so that a page can name their
 * digest. A new one is /embed.js as it was built, copied to public/ under the next number, with
 * a line here; the old ones stay, and are tried with the widgets of today.
 */
export const RELEASED = [
  {
    file: 'embed.v1.js',
    integrity: 'sha384-jsPlwRC/zv5o9uF9/ZyQzq1GI1MGpQRSVhc1NZ3fwG7g5e7gwnsysQJhtg/BnbCs',
  },
] as const;

export const NEWEST = RELEASED[0];
