/** A built page as it stands in the offline copy: it asks for nothing by an address from the root. */
import { createHash } from 'node:crypto';
import { ownHashes } from '../lighten.ts';
import { unescape } from '../unescape.ts';

/** What the built site holds, to tell addresses from other texts that begin with "/". */
export interface BuiltSite {
  /** Whether there is such a file, by its path from the root of the site: "check/index.html". */
  readonly has: (path: string) => boolean;
  /** The path under which the site was built, with a slash at both ends. */
  readonly base: string;
  /** Where the site itself lives, ending in "/". */
  readonly home: string;
}

/** The script of all pages of the copy, at its root. */
export const SITE_SCRIPT = 'offline.js';

/** What stands on the site and not in its copy, such as the offer of the copy. */
const ONLINE = /<!--only:online-->[^]*?<!--\/only-->/g;

/** Links of machines that read the web, and of fonts, which are near enough here. */
const LINKS = /<link\b[^>]*\brel="(?:preload|modulepreload|sitemap)"[^>]*>/g;

const MODULE = /<script type="module"[^>]* src="([^"]+)"><\/script>/g;
const CLASSIC = /<script>([^]*?)<\/script>/g;

/** Attributes that hold one address. */
const ADDRESS = /(\s(?:href|src|data-page|data-words|data-props|data-index)=)"([^"]*)"/g;
const PART = /(\s(?:component|renderer)-url=)"[^"]*\/([^"/]+)"/g;
const PROPS = /(\sprops=)"([^"]*)"/g;
const DATA = /(<script type="application\/json" id="activity-data">)([^]*?)(<\/script>)/g;
const FONT = /url\("(\/[^"]+)"\)/g;

/**
 * A folder has no index where there is no server. Links that a script draws get its name when
 * somebody is about to follow them. Inline, and plain old script.
 */
export const NAME_INDEX = `['pointerdown','focusin','click'].forEach(function(e){addEventListener(e,function(e){var a=e.target.closest&&e.target.closest('a[href]');if(a&&a.protocol==='file:'&&a.pathname.slice(-1)==='/')a.pathname+='index.html'},true)})`;

/** The page at a path such as "check/index.html", as it stands at the same path in the copy. */
export function offlinePage(page: string, path: string, site: BuiltSite): string {
  const html = page.replace(ONLINE, '');
  const up = upFrom(path);
  const parts = [...html.matchAll(MODULE)].map(([, src = '']) => nameOf(src));
  const islands = html.includes('<astro-island');
  const script =
    parts.length > 0 || islands
      ? `<script defer src="${up}${SITE_SCRIPT}" data-parts="${parts.join(' ')}"></script>`
      : '';
  const moved = html
    .replace(LINKS, '')
    .replace(MODULE, '')
    .replace(CLASSIC, (whole, code: string) => (isAstros(code) ? '' : whole))
    .replace(PART, '$1"$2"')
    .replace(ADDRESS, (_whole, name: string, value: string) => {
      const unescaped = value.replaceAll('&amp;', '&');
      const near = nearAddress(unescaped, path, site);
      return `${name}"${near.replaceAll('&', '&amp;')}"`;
    })
    .replace(FONT, (_whole, address: string) => `url("${nearAddress(address, path, site)}")`)
    .replace(PROPS, (_whole, name: string, escaped: string) => {
      const json = JSON.stringify(moveAddresses(JSON.parse(unescape(escaped)), up, site));
      return `${name}"${escape(json)}"`;
    })
    .replace(DATA, (_whole, open: string, json: string, close: string) => {
      const data = JSON.stringify(nameIndexes(JSON.parse(json), path, site));
      return `${open}${data.replaceAll('<', '\\u003c')}${close}`;
    })
    .replace('</head>', () => `<script>${NAME_INDEX}</script>${script}</head>`);
  return withPolicy(moved);
}

/** The code that Astro writes into pages to wake islands; here it is part of the one script. */
export function astrosScripts(html: string): readonly string[] {
  return [...html.matchAll(CLASSIC)].map(([, code = '']) => code).filter(isAstros);
}

function isAstros(code: string): boolean {
  return code.includes('self.Astro') || code.includes('"astro-island"');
}

/** Data of the copy, with addresses that begin where the copy lies: `root` and the path in it. */
export function moveAddresses(value: unknown, root: string, site: BuiltSite): unknown {
  return mapTexts(value, (text, key) => {
    const path = pathOf(text, site);
    if (path === undefined) return text;
    // It is printed, and read by people who have no copy.
    if (key === 'verifyHref') return site.home + path;
    // Scripts write the rest of an address behind these two.
    if (key === 'home' || key === 'pages') return root + path || './';
    return root + withIndex(path);
  });
}

/** The data of a widget, whose addresses count from its own place already. */
function nameIndexes(value: unknown, path: string, site: BuiltSite): unknown {
  return mapTexts(value, (text, key) => {
    if (!text.startsWith('../') || key === 'home' || key === 'pages') return text;
    return nearAddress(text, path, site);
  });
}

/**
 * Every text in plain data, by the name it has there. The steps of a decision stay as they
 * were written: their addresses are put behind that of the home page.
 */
function mapTexts(
  value: unknown,
  change: (text: string, key: string) => string,
  key = '',
): unknown {
  if (typeof value === 'string') return change(value, key);
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, change, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      name === 'nodes' ? one : mapTexts(one, change, name),
    ]),
  );
}

/** An address of the site as seen from one of its pages; other addresses stay. */
function nearAddress(address: string, from: string, site: BuiltSite): string {
  if (/^\.\.?\//.test(address)) {
    const { pathname, search, hash } = new URL(address, `https://copy.invalid/${from}`);
    const path = decodeURI(pathname.slice(1));
    return site.has(`${path}index.html`) && /(?:^|\/)$/.test(path)
      ? upFrom(from) + withIndex(path) + search + hash
      : address;
  }
  const path = pathOf(address, site);
  return path === undefined ? address : upFrom(from) + withIndex(path);
}

/** The path of a file or folder of the site, with what follows it, where an address means one. */
function pathOf(address: string, { base, has }: BuiltSite): string | undefined {
  if (!address.startsWith(base) || address.startsWith('//')) return undefined;
  const path = address.slice(base.length);
  const [, file = ''] = /^([^?#]*)/.exec(path) ?? [];
  return has(file) || has(`${file}index.html`) ? path : undefined;
}

/** A folder's own page, by its name; what is a file stays. */
function withIndex(path: string): string {
  const [, file = '', rest = ''] = /^([^?#]*)(.*)$/.exec(path) ?? [];
  return file.endsWith('/') || file === '' ? `${file}index.html${rest}` : path;
}

function upFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

function nameOf(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

/** Everything is read from files, and nothing is asked for. */
function withPolicy(html: string): string {
  const hash = createHash('sha256').update(NAME_INDEX).digest('base64');
  return ownHashes(
    html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, (policy) =>
      policy
        .replace(" 'wasm-unsafe-eval'", '')
        .replace("connect-src 'self'", "connect-src 'none'")
        .replace(/\bscript-src\b/, `script-src 'sha256-${hash}'`),
    ),
  );
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
