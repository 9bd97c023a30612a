/**
 * <right-for-the-room activity="quiz/share-or-think">: on a stranger's page it puts the
 * activity's frame in place of the link inside it, and makes the frame as high as it says.
 * Where this script does not run, the link stays.
 */
import { HIGHEST, LOWEST, readMessage, SOURCE } from '../messages.ts';

const ACTIVITY = /^(?:check|feed|doctor|(?:decide|quiz)\/[a-z0-9-]{1,60})$/;

/** Attributes handed on as they are: the frame checks them, and says what it refuses. */
const HANDED_ON = 'theme accent font lang hide account audience set items pass mode sure'.split(
  ' ',
);

/** Before the frame has said how high it is, in CSS pixels. */
const FIRST_HEIGHT = 480;

/** Defines the element, once. `home` is where the site lives, ending in "/". */
export function defineElement(home: URL): void {
  if (customElements.get(SOURCE)) return;
  customElements.define(
    SOURCE,
    class extends HTMLElement {
      static readonly observedAttributes = ['activity', 'events', ...HANDED_ON];
      #frame: HTMLIFrameElement | undefined;
      /** The frame's window, once something has loaded there. */
      #loaded: Window | null = null;

      connectedCallback(): void {
        addEventListener('message', this);
        // A frame that is put somewhere else loads anew, from its "src".
        this.#loaded = null;
        this.#show();
      }

      disconnectedCallback(): void {
        removeEventListener('message', this);
      }

      /** Moved without being taken out: the frame goes on as it is. */
      connectedMoveCallback(): void {
        return undefined;
      }

      attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
        if (this.#frame && before !== after) this.#show();
      }

      handleEvent({ source, origin, data }: MessageEvent<unknown>): void {
        const frame = this.#frame;
        // A message may come from nowhere, and a frame may have no window: they do not match.
        if (!source || frame?.contentWindow !== source) return;
        // A sandboxed frame has no origin to show.
        if (origin !== home.origin && origin !== 'null') return;
        const said = readMessage(data);
        if (said?.type === 'height') {
          frame.style.height = `${Math.min(Math.max(said.height, LOWEST), HIGHEST)}px`;
        } else if (said && this.hasAttribute('events')) {
          const { source: _source, protocol: _protocol, type, ...detail } = said;
          this.dispatchEvent(new CustomEvent(`activity-${type}`, { detail, bubbles: true }));
        }
      }

      #name(frame: HTMLIFrameElement): void {
        frame.title = this.title || this.textContent.trim() || 'Right for the Room';
      }

      #show(): void {
        const activity = this.getAttribute('activity') ?? '';
        if (!ACTIVITY.test(activity)) {
          console.error(
            `<${SOURCE}>: expected activity="check", "feed", "decide/…" or "quiz/…". The link inside stays.`,
          );
          return;
        }
        const asked = new URLSearchParams();
        for (const name of HANDED_ON) {
          const value = this.getAttribute(name);
          if (value !== null) asked.set(name, value);
        }
        if (this.hasAttribute('events')) asked.set('events', location.origin);
        const address = `${home}embed/${activity}/#${asked}`;
        if (this.#loaded) {
          // Another "src" would be one more step for the Back button of the page around.
          this.#loaded.location.replace(address);
          return;
        }
        const frame = this.#frame ?? document.createElement('iframe');
        frame.src = address;
        if (this.#frame) return;
        this.#frame = frame;
        this.#name(frame);
        frame.onload = () => {
          this.#loaded = frame.contentWindow;
          // The link inside may be read later than its element.
          this.#name(frame);
        };
        frame.loading = 'lazy';
        frame.allow = 'clipboard-write';
        frame.sandbox =
          'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';
        frame.style.cssText = `border:0;display:block;width:100%;height:${FIRST_HEIGHT}px`;
        this.style.display ||= 'block';
        this.attachShadow({ mode: 'open' }).append(frame);
        if (!this.hasAttribute('pack')) return;
        // It finds its element as its own parent.
        const script = document.createElement('script');
        script.src = `${home}embed-pack.js`;
        this.append(script);
      }
    },
  );
}
