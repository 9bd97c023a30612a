/** A message that asks for a yes, put together from what was chosen. */
import { t } from '../../i18n/t.ts';
import type { PermissionMessageWording } from '../../i18n/tools/permission-message.ts';

export interface Asked {
  readonly asker: string;
  readonly thing: string;
  readonly place: string;
  /** Where, in the person's own words; counts for the place "other" alone. */
  readonly otherPlace: string;
  readonly time: string;
  readonly to: string;
  readonly child: string;
  readonly about: string;
  readonly signed: string;
}

export interface Letter {
  readonly message: string;
  /** The question to a child, where it is about one. */
  readonly aloud: string | undefined;
}

export function letterFor(asked: Asked, wording: PermissionMessageWording): Letter {
  const { letter } = wording;
  const asker = chosen(wording.askers, asked.asker);
  const thing = chosen(wording.things, asked.thing);
  const place = chosen(wording.places, asked.place);
  const we = letter.pronouns[asker.voice];
  const child = asked.child.trim() || letter.aChild;
  const about = unclosed(asked.about);
  const where = place.id === 'other' && unclosed(asked.otherPlace);
  const values = {
    we,
    We: capital(we),
    where: where || place[asker.voice],
    time: place.when ?? chosen(wording.times, asked.time).phrase,
    child,
    Child: capital(child),
    about,
  };
  const say = (text: string | undefined) => text && t(text, values);
  const to = asked.to.trim();
  const paragraphs = [
    [to ? t(letter.greeting, { to }) : letter.greetingNobody],
    [asker.opens, asker.child ? thing.askChild : thing.ask, about ? thing.seenWith : thing.seen],
    [asker.also, asker.no, letter.silence[asker.voice]],
    [place.stop[asker.voice]],
  ];
  const message = paragraphs.map((sentences) => sentences.map(say).filter(Boolean).join(' '));
  return {
    message: [...message, asked.signed.trim()].filter(Boolean).join('\n\n'),
    aloud: asker.child ? `${say(thing.aloud) ?? ''} ${letter.aloudNo}` : undefined,
  };
}

/** A choice by its id, or the first one. */
export function chosen<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const one = list.find((each) => each.id === id) ?? list[0];
  if (!one) throw new Error('Choices: expected at least one, found none.');
  return one;
}

/** Words to stand inside a sentence: without the stop and the quotation marks around them. */
function unclosed(words: string): string {
  return words
    .trim()
    .replace(/^[‘“'"]+|[’”'"]+$/g, '')
    .replace(/[.,;:]+$/, '');
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('en') + words.slice(1);
}
