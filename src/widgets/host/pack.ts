/**
 * /embed-pack.js: the loader puts it into each element that has an attribute "pack". It
 * fetches that file for the frame, which may ask for nothing, checks it, and says here what
 * is wrong with it. A file that is none changes nothing: the frame goes on without.
 */
import { readPackText } from '../../engine/pack/read-pack.ts';
import { LONGEST_PACK } from '../../engine/pack/types.ts';
import { PROTOCOL, SOURCE } from '../messages.ts';
import type { PackMessage } from '../messages.ts';

const element = document.currentScript?.parentElement;
const frame = element?.shadowRoot?.querySelector('iframe');
if (frame) void give(element?.getAttribute('pack') ?? '', frame);

async function give(address: string, to: HTMLIFrameElement): Promise<void> {
  const text = await fetchText(address);
  const { pack, problems } = typeof text === 'string' ? readPackText(text) : { problems: [text] };
  if (!pack) {
    const told = problems.map(({ path, message }) => `  ${path || 'The file'}: ${message}`);
    console.error(`<${SOURCE}>: no pack is used.\n${told.join('\n')}`);
    return;
  }
  const message: PackMessage = { source: SOURCE, protocol: PROTOCOL, type: 'pack', pack };
  // A sandboxed frame has no origin that could be named.
  const say = (): void => to.contentWindow?.postMessage(message, '*');
  to.addEventListener('load', say);
  say();
}

/** A file beside the page, or what is wrong with it. */
async function fetchText(address: string): Promise<string | { path: string; message: string }> {
  try {
    const { href, origin } = new URL(address, document.baseURI);
    if (origin !== location.origin) {
      return wrong('Expected an address on the origin of this page, found another. Put it there.');
    }
    const { ok, status, body } = await fetch(href, { redirect: 'error' });
    if (!ok) return wrong(`Expected status 200, found ${String(status)}. Look at the address.`);
    return (
      (await textOf(body)) ??
      wrong(
        `Expected at most ${LONGEST_PACK.toLocaleString('en-GB')} characters, found more. Leave out what is not needed.`,
      )
    );
  } catch {
    return wrong('Expected a file there, found none that can be fetched. Look at the address.');
  }
}

/** All of a text; undefined where it is longer than a pack may be, which is not read to its end. */
async function textOf(body: Response['body']): Promise<string | undefined> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { done = true, value = '' } = (await reader?.read()) ?? {};
    if (done) return text;
    text += value;
    if (text.length > LONGEST_PACK) {
      await reader?.cancel();
      return undefined;
    }
  }
}

function wrong(message: string): { path: string; message: string } {
  return { path: '', message };
}
