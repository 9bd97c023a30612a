/**
 * What a page says of itself to machines (JSON-LD, in the words of schema.org). Only what the
 * page itself says as well, so there is no author, no rating and no date of first publication.
 */

/** What every page of the site belongs to. */
export interface Whole {
  readonly name: string;
  /** Full address of the home page. */
  readonly home: string;
}

export interface Thing {
  readonly whole: Whole;
  /** Full address of the page. */
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** Full address of its social card. */
  readonly picture: string;
}

/** A stop on the way from the home page to this one. */
export interface Crumb {
  readonly name: string;
  readonly address: string;
}

/** The licence of all texts and pictures. */
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

const common = ({ whole, address, description, picture }: Thing) => ({
  description,
  url: address,
  image: picture,
  inLanguage: 'en-GB',
  license: LICENCE,
  isPartOf: { '@type': 'WebSite', name: whole.name, url: whole.home },
});

/** A guide. The day of its check belongs to the page: it does not say when words changed. */
export function article(thing: Thing & { readonly checked: string }): object {
  return {
    '@type': 'Article',
    headline: thing.title,
    ...common(thing),
    mainEntityOfPage: { '@type': 'WebPage', '@id': thing.address, lastReviewed: thing.checked },
  };
}

export function quizData(thing: Thing): object {
  return {
    '@type': 'Quiz',
    name: thing.title,
    ...common(thing),
  };
}

/** A decision: something to learn from by walking it. Its steps differ for everyone, so it is no HowTo. */
export function decision(thing: Thing): object {
  return {
    '@type': 'LearningResource',
    name: thing.title,
    learningResourceType: 'Decision tree',
    ...common(thing),
  };
}

/** A retelling of an older text, which it names as its page does. */
export function retelling(
  thing: Thing & {
    readonly original: { readonly title: string; readonly date: string | undefined };
  },
): object {
  const { title, date } = thing.original;
  return {
    '@type': 'Article',
    headline: thing.title,
    ...common(thing),
    isBasedOn: {
      '@type': 'Article',
      headline: title,
      ...(date === undefined ? {} : { datePublished: date }),
    },
  };
}

/** A word of the glossary: its place on the page, what else it is called, what it means. */
export interface DefinedWord {
  readonly id: string;
  readonly term: string;
  readonly also: readonly string[];
  readonly text: string;
}

export function glossary(thing: Thing & { readonly words: readonly DefinedWord[] }): object {
  const place = (id: string) => `${thing.address}#${id}`;
  return {
    '@type': 'DefinedTermSet',
    '@id': thing.address,
    name: thing.title,
    ...common(thing),
    hasDefinedTerm: thing.words.map(({ id, term, also, text }) => ({
      '@type': 'DefinedTerm',
      '@id': place(id),
      url: place(id),
      name: term,
      ...(also.length > 0 ? { alternateName: also } : {}),
      description: text,
      inDefinedTermSet: thing.address,
    })),
  };
}

export function breadcrumbs(crumbs: readonly Crumb[]): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, address }, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name,
      item: address,
    })),
  };
}

/** Ready to stand in a page: "<" must not, or a text with "</script>" would end the block. */
export function dataBlock(things: readonly object[]): string {
  const data = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(data).replace(/</g, '\\u003c');
}
