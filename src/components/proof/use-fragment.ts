import { useEffect, useRef } from 'preact/hooks';

/** The most letters of an address that are looked at. */
const MOST = 600;

/** Calls back with the part of the address after "#", when the page opens and when it changes. */
export function useFragment(onFragment: (text: string) => void): void {
  const latest = useRef(onFragment);
  latest.current = onFragment;
  useEffect(() => {
    const read = () => {
      // No code is nearly as long; a made-up address must not keep the page busy.
      const text = decode(location.hash.slice(1, MOST + 1));
      // "#main" is a place in the page.
      if (text.length > 12) latest.current(text);
    };
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
