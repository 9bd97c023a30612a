import { accessSecret } from './detectors/access-secret.ts';
import { contactDetail } from './detectors/contact-detail.ts';
import { idDocument } from './detectors/id-document.ts';
import type { Lexicon } from './lexicons/en/index.ts';
import { isName, tokensOf } from './people.ts';
import type { Token } from './people.ts';
import { findAll, matchesOf, sentenceAround } from './phrases.ts';
import { read } from './reading.ts';
import { emailsIn } from './shapes/email.ts';
import { phonesIn } from './shapes/phone.ts';
import type { Shape, Shaped } from './shapes/shaped.ts';
import { apart } from './spans.ts';
import type { Reading, Span } from './types.ts';

/** What a stand-in stands for. */
export const SWAP_KINDS = [
  'client',
  'colleague',
  'person',
  'place',
  'firm',
  'contact',
  'address',
  'number',
  'secret',
  'sum',
  'date',
  'detail',
] as const;
export type SwapKind = (typeof SWAP_KINDS)[number];

/** A place in a text that an assistant need not know. */
export interface Swap {
  readonly span: Span;
  readonly kind: SwapKind;
}

const FIRM =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{N}&'-]{1,24} (?:(?:&|and|of|de) )?){1,4}(?:Ltd|Limited|LLP|LLC|PLC|plc|Inc|Corp|GmbH|AG|SARL|SA|SAS|SL|SpA|BV|NV|AB|Oy|ApS|A\/S|KG|OHG|KK|Srl|Lda|Ltda|Pte|Pty|Sdn Bhd|Council|Clinic|Surgery|School|Academy|College|Hospital|Trust|Bank)(?![\p{L}\p{N}-])/gu;
/** "AS" behind words with small letters, because "as" is also a word in a text all in capitals. */
const FIRM_AS =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{Ll}\p{N}&'-]{1,24} (?:(?:&|and|og|of|de) )?){1,4}AS(?![\p{L}\p{N}-])/gu;
const SUM =
  /(?:[£$€¥₹]|(?<![\p{L}])(?:EUR|GBP|USD|CHF) ?)\d{1,9}(?:[,.]\d{1,3}){0,4}(?: ?(?:k|m|bn)(?![\p{L}\p{N}]))?/gu;
/** A reference: digits in a run, alone or with capitals. */
const REFERENCE =
  /(?<![\p{L}\p{N}/.,#-])#?(?:[A-Z]{1,5}[-/]?)?\d[\dA-Z/-]{2,19}(?![\p{L}\p{N}-])/gu;
const YEAR = /^(?:19|20)\d\d$/;

/** How far before a name one looks for who it is. */
const BEFORE = 26;

const KIND_OF: Readonly<Partial<Record<Shape, SwapKind>>> = {
  email: 'contact',
  phone: 'contact',
  link: 'contact',
  address: 'address',
  place: 'address',
  token: 'secret',
  password: 'secret',
  code: 'secret',
  birth: 'date',
};

/**
 * What can be swapped for stand-ins before a text goes to an assistant: what detectors find by
 * its form, then firms, sums, dates, references and names. It is generous with names, because a
 * person can take a swap back and cannot take back what was sent. In order of reading.
 */
export function swapsIn(text: string, lexicon: Lexicon): readonly Swap[] {
  const reading = read({ text, account: 'personal', audience: 'assistant' });
  const { plain, back } = reading;
  const { dates, sums } = lexicon.swap;
  const of = (kind: SwapKind, spans: readonly Span[]): Swap[] =>
    spans.map((span) => ({ kind, span }));
  const found = apart([
    ...shaped(reading, lexicon),
    ...of('contact', emailsIn(plain)),
    ...of(
      'contact',
      phonesIn(plain).map(({ span }) => span),
    ),
    ...of('date', findAll(plain, dates)),
    ...of('sum', matchesOf(plain, SUM)),
    ...of('sum', findAll(plain, sums)),
    ...of('firm', matchesOf(plain, FIRM)),
    ...of('firm', matchesOf(plain, FIRM_AS)),
    ...of('number', references(plain)),
    ...names(reading, lexicon),
  ]);
  return found
    .map(({ kind, span }) => ({ kind, span: back(span) }))
    .sort((a, b) => a.span.start - b.span.start);
}

function shaped(reading: Reading, lexicon: Lexicon): Swap[] {
  return [accessSecret, idDocument, contactDetail]
    .flatMap((detector): readonly Shaped[] => detector.find(reading, lexicon))
    .filter(({ shape, span }) => shape !== undefined && span.end > span.start)
    .map(({ shape, span }) => ({ span, kind: (shape && KIND_OF[shape]) ?? 'number' }));
}

function references(plain: string): Span[] {
  return matchesOf(plain, REFERENCE).filter(({ start, end }) => {
    const run = plain.slice(start, end);
    const digits = run.replace(/\D/g, '').length;
    return !YEAR.test(run) && digits >= (/[A-Z#]/.test(run) ? 3 : 4);
  });
}

function names(reading: Reading, lexicon: Lexicon): Swap[] {
  const { plain } = reading;
  const { openers } = lexicon.swap;
  const all = namesIn(reading, lexicon, openers);
  const words = ({ span }: { readonly span: Span }) => plain.slice(span.start, span.end);
  const inside = new Set(
    all.filter(({ opens }) => !opens).flatMap((name) => words(name).split(' ')),
  );
  return all
    .filter((name) => {
      // A capital at the start of a sentence is a name where something else says so.
      const said = words(name);
      return (
        !name.opens ||
        said.includes(' ') ||
        inside.has(said) ||
        plain.slice(name.span.end).startsWith("'s ")
      );
    })
    .map(({ span }) => ({ span, kind: kindOf(plain, span, lexicon) }));
}

/** A name as it stands in a text: "Dana Whitlock" without the "'s" behind it. */
interface Name {
  readonly span: Span;
  /** The first word of a sentence, where the capital tells nothing. */
  readonly opens: boolean;
}

/** Every run of words that may be a name; words of `also` are none, beside those of the lexicon. */
function namesIn(reading: Reading, lexicon: Lexicon, also: readonly string[]): Name[] {
  const { people } = lexicon.thirdParty;
  const tokens = tokensOf(reading.plain, 0);
  const is = (i: number) =>
    isName(tokens, i, people) && !also.some((word) => word === tokens[i]?.low);
  const runs: { readonly first: Token; last: Token }[] = [];
  tokens.forEach((token, i) => {
    if (!is(i)) return;
    const run = runs.at(-1);
    // One that owns something ends the name: "Dana's Order".
    if (run && run.last === tokens[i - 1] && !run.last.owns && token.start === run.last.end + 1) {
      run.last = token;
    } else runs.push({ first: token, last: token });
  });
  return runs.map(({ first, last }) => {
    const { start } = sentenceAround(reading.sentences, first.start);
    return {
      span: { start: first.start, end: last.end - (last.owns ? 2 : 0) },
      opens: /^[^\p{L}\p{N}]*$/u.test(reading.plain.slice(start, first.start)),
    };
  });
}

function kindOf(plain: string, { start }: Span, lexicon: Lexicon): SwapKind {
  const { clients, colleagues, places } = lexicon.swap;
  const before = plain.slice(Math.max(0, start - BEFORE), start);
  if (findAll(before, places).some(({ end }) => before.slice(end).trim() === '')) return 'place';
  const near = (list: readonly string[]) =>
    Math.max(-1, ...findAll(before, list).map(({ end }) => end));
  const client = near(clients);
  const colleague = near(colleagues);
  if (client < 0 && colleague < 0) return 'person';
  return client > colleague ? 'client' : 'colleague';
}
