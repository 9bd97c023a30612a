import { matched, matchesOf } from '../phrases.ts';
import type { Span } from '../types.ts';

/** Whoever has the address is in: a room that nobody put out on purpose, a file, a calendar, a reset. */
const OPEN =
  /(?:[\w-]{1,20}\.)?zoom\.(?:us|com)\/[jsw]\/\S{1,40}[?&]pwd=[\w.-]{4,80}|teams\.(?:microsoft|live)\.com\/(?:l\/meetup-join|meet)\/\S{8,300}|meet\.google\.com\/[a-z]{3}-[a-z]{4}-[a-z]{3}|[\w-]{1,30}\.webex\.com\/\S{1,60}MTID=\w{16,60}|docs\.google\.com\/(?:document|spreadsheets|presentation|forms)\/d\/[\w-]{20,100}\/edit\S{0,60}|drive\.google\.com\/(?:drive\/(?:u\/\d\/)?folders|file\/d)\/[\w-]{16,80}\S{0,60}|calendar\.google\.com\/calendar\/(?:ical\/\S{1,120}\/private-[\w-]{8,60}\/basic\.ics|\S{0,80}[?&]cid=[\w-]{16,200})|(?:www\.)?dropbox\.com\/(?:scl\/f[io]|s|sh)\/\S{8,200}|[\w-]{2,40}\.sharepoint\.com\/:\w:\/\S{8,300}|1drv\.ms\/\S{6,120}|(?:www\.)?icloud\.com\/(?:iclouddrive|photos|sharedalbum)\/\S{8,100}|wetransfer\.com\/downloads\/\S{16,160}/gi;
/** A key that somebody's account goes by: a reset, a signed address. */
const SIGNED =
  /(?<![\w.-])[\w.-]{3,60}\/[\w/.?=&%-]{0,80}[?&](?:reset_?|access_?)?(?:token|auth|key|sig|signature)=[\w.%-]{16,200}/gi;
/** A group's door: meant for some, often given to all. */
const INVITE =
  /chat\.whatsapp\.com\/[\w-]{16,30}|(?:discord\.gg|discord(?:app)?\.com\/invite)\/[\w-]{5,20}|(?:t|telegram)\.me\/(?:\+|joinchat\/)[\w-]{12,30}|join\.slack\.com\/t\/\S{8,160}|signal\.group\/#\S{16,120}/gi;
const HINT = /\w\.[a-z]{2,10}\/\S{4}/i;
const SCHEME = /https?:\/\/(?:www\.)?$/i;

export interface Link {
  readonly span: Span;
  /** A door for some, which is often given to all; or a key to one account. */
  readonly kind: 'open' | 'invite' | 'signed';
}

/** Addresses that are keys. */
export function linksIn(plain: string): Link[] {
  if (!HINT.test(plain)) return [];
  const whole = ({ start, end }: Span): Span => ({
    start: start - matched(plain.slice(Math.max(0, start - 12), start), SCHEME).length,
    // A full stop or a bracket behind an address is the sentence's.
    end: end - matched(plain.slice(end - 3, end), /[.,;:!?)\]]{1,3}$/).length,
  });
  return [
    ...matchesOf(plain, OPEN).map((span) => ({ span: whole(span), kind: 'open' as const })),
    ...matchesOf(plain, INVITE).map((span) => ({ span: whole(span), kind: 'invite' as const })),
    ...(plain.includes('=') ? matchesOf(plain, SIGNED) : []).map((span) => ({
      span: whole(span),
      kind: 'signed' as const,
    })),
  ];
}
