/** Where a build will live, as SITE_URL and BASE_PATH say it. */

const DEFAULT = 'https://right-for-the-room.example';

/** The origin of the site; made up where none is given. */
export function siteFrom(given: string | undefined): string {
  if (given === undefined || given === '') return DEFAULT;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(
      `SITE_URL: expected an address such as https://intranet.example, found "${given}". ` +
        'Put https:// or http:// before the name.',
    );
  }
  if (`${url.origin}/` !== url.href) {
    throw new Error(
      `SITE_URL: expected a name and no path, found "${given}". ` +
        `Write SITE_URL=${url.origin} and put the path into BASE_PATH: BASE_PATH=${asBase(url.pathname)}`,
    );
  }
  return url.origin;
}

/** A sub-path however it was written: "room", "/room" and "/room/" are "/room/"; nothing is "/". */
export function asBase(path = ''): string {
  return `/${path}/`.replace(/\/{2,}/g, '/');
}
