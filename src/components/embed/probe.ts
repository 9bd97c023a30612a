/** What a window can learn about the page around it without asking anybody. Reads, and changes nothing. */

export type Answer = 'yes' | 'no' | 'unknown';

export interface Probed {
  /** The window's own address, without what stands after "#". */
  readonly address: string;
  readonly framed: boolean;
  /** Cut off from its own site by a sandbox. */
  readonly sandboxed: boolean;
  /** The origin of the page around, where the browser tells. */
  readonly around: string | undefined;
  readonly secure: boolean;
  /** WordPress puts a secret into the address and waits for a height with it. */
  readonly wordpress: boolean;
  readonly storage: boolean;
  readonly clipboard: Answer;
  readonly forcedColours: boolean;
  readonly width: number;
  readonly height: number;
  /** Which browser, as it names itself. */
  readonly browser: string;
}

export function probe(): Probed {
  return {
    address: location.href.replace(/#.*/, ''),
    framed: parent !== window,
    // A page that was opened from a file has no origin either.
    sandboxed: self.origin === 'null' && location.protocol !== 'file:',
    around: around(),
    secure: isSecureContext,
    wordpress: /[?&]secret=[A-Za-z0-9]/.test(location.hash),
    storage: storage(),
    clipboard: clipboard(),
    forcedColours: matchMedia('(forced-colors: active)').matches,
    width: innerWidth,
    height: innerHeight,
    browser: navigator.userAgent,
  };
}

function around(): string | undefined {
  if (parent === window) return undefined;
  // Firefox has no such list.
  const { ancestorOrigins } = location as { readonly ancestorOrigins?: DOMStringList };
  const told = [ancestorOrigins?.[0], originOf(document.referrer)];
  return told.find((origin) => origin !== undefined && origin !== 'null');
}

function originOf(address: string): string | undefined {
  try {
    return new URL(address).origin;
  } catch {
    return undefined;
  }
}

/** Where nothing may be kept, the browser refuses to hand out the store at all. Nothing is written. */
function storage(): boolean {
  try {
    return sessionStorage.length >= 0;
  } catch {
    return false;
  }
}

function clipboard(): Answer {
  if (!('clipboard' in navigator)) return 'no';
  const { featurePolicy } = document as {
    readonly featurePolicy?: { readonly allowsFeature: (name: string) => boolean };
  };
  if (!featurePolicy) return 'unknown';
  return featurePolicy.allowsFeature('clipboard-write') ? 'yes' : 'no';
}
