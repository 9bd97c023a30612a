/**
 * Runs the pages of the offline copy. A file that was opened without a server may load classic
 * scripts and nothing else: no module, no JSON, no WebAssembly. So all parts of all pages are
 * in the one script that begins with this, and data comes as scripts that hand it over.
 */

/** Loads a part of the site's script, as `import()` does elsewhere. */
type Part = () => Promise<unknown>;

declare global {
  /** What `import(address)` is here. */
  var offlinePart: (address: string) => Promise<unknown>;
  /** What `fetch(address)` is here, for data of the copy. */
  var offlineFetch: (address: string) => Promise<Response>;
  /** Called by a file of data: its path in the copy, and its JSON. */
  var offlineData: (path: string, json: string) => void;
}

/** Stands in data for the address of the copy, which nobody knows before it is opened. */
const ROOT = '{root}';

/** The path in the copy: an address with "/" in front counts from there, others from the page. */
function pathOf(address: string, root: string): string {
  const { href } = address.startsWith('/')
    ? new URL(address.slice(1), root)
    : new URL(address, document.baseURI);
  return href.slice(root.length).replace(/[?#].*/, '');
}

/** Takes over the page. `parts` are all there are, by the names of their files on the site. */
export function start(parts: Readonly<Record<string, Part>>): void {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) return;
  const root = new URL('.', script.src).href;
  const come = new Map<string, (json: string) => void>();
  /** Data that was asked for and has not come: who asks meanwhile waits for the same. */
  const underWay = new Map<string, Promise<string>>();
  const dataOf = (path: string): Promise<string> =>
    new Promise<string>((resolve, reject) => {
      const file = document.createElement('script');
      come.set(path, resolve);
      file.onerror = () => {
        reject(new Error(`The offline copy holds no data ${path}.`));
      };
      file.src = `${root}${path}.js`;
      document.head.append(file);
    }).finally(() => underWay.delete(path));

  globalThis.offlinePart = (address) => {
    const [name = ''] = address.slice(address.lastIndexOf('/') + 1).split('?');
    const part = parts[name];
    return part ? part() : Promise.reject(new Error(`The offline copy holds no part ${name}.`));
  };
  globalThis.offlineData = (path, json) => come.get(path)?.(json);
  globalThis.offlineFetch = async (address) => {
    const path = pathOf(address, root);
    const data = underWay.get(path) ?? dataOf(path);
    underWay.set(path, data);
    return new Response((await data).replaceAll(ROOT, () => root));
  };

  for (const name of script.dataset['parts']?.split(' ') ?? []) {
    if (name) void globalThis.offlinePart(name);
  }
}
