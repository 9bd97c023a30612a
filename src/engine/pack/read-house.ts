/**
 * What a widget needs of a pack that the page around hands to it, checked without a word of
 * why it is wrong: the loader has said that already, and has looked at contrasts. `readPack`
 * and this are held equal by a test in all else; here a file has to weigh little.
 */
import {
  COLOUR,
  LINE,
  LINK,
  LOGO,
  MOST,
  OPTIONS,
  PACK_VERSION,
  QUIZ_ID,
  SENTENCE,
  UNSEEN,
} from './types.ts';
import type { House, Pack } from './types.ts';

type Test = (value: unknown) => boolean;

const text =
  (pattern: RegExp): Test =>
  (value) =>
    typeof value === 'string' && pattern.test(value) && !UNSEEN.test(value);
const maybe =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
const list =
  (test: Test, most: number, least = 0): Test =>
  (value) =>
    Array.isArray(value) &&
    value.length >= least &&
    value.length <= most &&
    // `every` would step over the holes of a list that came by a message.
    [...(value as unknown[])].every(test);
const shape =
  (tests: Readonly<Record<string, Test>>): Test =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(tests).every(([name, test]) =>
      test((value as Readonly<Record<string, unknown>>)[name]),
    );

/** The house of a pack; undefined for what is none. Whatever else there is is not looked at. */
export function readHouse(value: unknown): House | undefined {
  const line = text(LINE);
  const link = text(LINK);
  const page = shape({ name: line, link });
  const colour = text(COLOUR);
  const isHouse = shape({
    version: (one) => one === PACK_VERSION,
    organisation: line,
    contacts: maybe(list(shape({ topic: line, name: line, link: maybe(link) }), MOST.contacts)),
    policies: maybe(list(page, MOST.policies)),
    accounts: maybe(list(page, MOST.accounts)),
    accent: maybe(shape({ light: colour, dark: colour })),
    logo: maybe(shape({ image: text(LOGO), alt: line })),
  });
  return isHouse(value) ? (value as House) : undefined;
}

/** The items of a pack for quizzes; undefined for what are none. */
export function readItems(value: unknown): Pick<Pack, 'items'> | undefined {
  const sentence = text(SENTENCE);
  const option = shape({ text: sentence, because: sentence, right: maybe((one) => one === true) });
  const isItem = shape({
    quiz: text(QUIZ_ID),
    // One that is none of ours has no name in the result, and does no harm.
    topic: text(QUIZ_ID),
    ask: sentence,
    why: sentence,
    options: (some) =>
      list(option, OPTIONS.most, OPTIONS.least)(some) && oneIsRight(some as { right?: true }[]),
  });
  const hasItems = shape({ items: maybe(list(isItem, MOST.items)) });
  return hasItems(value) ? (value as Pick<Pack, 'items'>) : undefined;
}

function oneIsRight(options: readonly { readonly right?: true }[]): boolean {
  return options.filter(({ right }) => right).length === 1;
}
