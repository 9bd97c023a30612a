/** Addresses inside the site, true under any sub-path. */

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a page or file given from the root of the site: `link('/check/')`. */
export function link(path: `/${string}`): string {
  return base + path;
}

/** The full address, for canonical links, social cards and feeds. */
export function absolute(path: `/${string}`, site: URL | undefined): string {
  return new URL(link(path), site).href;
}
