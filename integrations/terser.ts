import type { MinifyOptions } from 'terser';

/** How scripts are made smaller than Terser makes them by itself, for the site and for widgets. */
export const TERSER = {
  ecma: 2020,
  // Nothing of ours reads a property for what reading it does.
  compress: { passes: 4, unsafe_arrows: true, keep_fargs: false, pure_getters: true },
} as const satisfies MinifyOptions;
