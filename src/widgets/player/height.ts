import { tellAnybody } from '../recorders/host.ts';

/** WordPress lets its frames be this high, in CSS pixels, and hides them until they say so. */
const WORDPRESS = { lowest: 200, highest: 1000 };

/** Keeps telling the page around how high this one is, in its own protocol and in WordPress's. */
export function tellHeight(): void {
  const secret = /[?&]secret=([A-Za-z0-9]{1,40})/.exec(location.hash)?.[1];
  let told = 0;
  const tell = (): void => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    tellAnybody({ type: 'height', height });
    if (secret !== undefined) {
      const value = Math.min(Math.max(height, WORDPRESS.lowest), WORDPRESS.highest);
      parent.postMessage({ secret, message: 'height', value }, '*');
    }
  };
  // At once: in a frame that is hidden until it has spoken, as WordPress makes it, browsers may
  // put off observing until somebody sees it.
  tell();
  new ResizeObserver(tell).observe(document.documentElement);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent || !asksAgain(data, secret)) return;
    told = 0;
    tell();
  });
}

/** WordPress, when its script has woken up after us. */
function asksAgain(data: unknown, secret: string | undefined): boolean {
  if (typeof data !== 'object' || data === null || secret === undefined) return false;
  const said = data as Readonly<Record<string, unknown>>;
  return said['message'] === 'ready' && said['secret'] === secret;
}
