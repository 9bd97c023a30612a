/**
 * Labelled posts: what a careful editor would say of a draft in its room. The rules are in
 * README.md beside this file. Three parts, split once and for all: `development`, which we
 * look at, `held-out` and `fresh`, on which nobody tunes.
 */
import type { Account, Audience, Category, Draft } from '../engine/index.ts';

/** Fine as it is; worth changing, asking about or saying elsewhere; better kept. */
export const LABELS = ['ok', 'rethink', 'keep-private'] as const;
export type Label = (typeof LABELS)[number];

/** What the labels call a kind of trouble, and the checker's categories that mean it. */
export const TOPICS = {
  'contact-details': ['contact-detail'],
  'precise-location': ['contact-detail', 'whereabouts'],
  whereabouts: ['whereabouts', 'security-detail', 'child'],
  'date-of-birth': ['recovery-fact', 'contact-detail', 'child'],
  'government-id': ['id-document'],
  'financial-account': ['contact-detail', 'access-secret'],
  money: ['money-self', 'third-party'],
  credentials: ['access-secret', 'id-document'],
  'security-answers': ['recovery-fact'],
  health: ['health-self', 'third-party', 'customer-data', 'child'],
  intimate: ['intimate-self', 'third-party'],
  children: ['child'],
  'third-party': ['third-party', 'customer-data'],
  'customer-data': ['customer-data'],
  'confidential-business': ['confidential-work', 'market-sensitive', 'security-detail'],
  'work-venting': ['heated'],
  'substance-use': ['intimate-self', 'self-contradiction'],
  'illegal-or-dishonest': ['self-contradiction'],
  'employment-plans': ['context-mismatch', 'confidential-work'],
  beliefs: ['context-mismatch'],
  'photo-metadata': ['id-document', 'security-detail', 'access-secret', 'child', 'customer-data'],
  'auto-share': ['context-mismatch', 'whereabouts'],
} as const satisfies Readonly<Record<string, readonly Category[]>>;
export type Topic = keyof typeof TOPICS;

/** Rooms as the labels call them. */
const AUDIENCE = {
  friends: 'closed',
  colleagues: 'work',
  customers: 'customers',
  followers: 'network',
  public: 'public',
  assistant: 'assistant',
} as const satisfies Readonly<Record<string, Audience>>;

export interface Post {
  readonly id: string;
  readonly draft: Draft;
  readonly label: Label;
  /** Where the trouble is; empty for posts that are fine. */
  readonly spans: readonly {
    readonly start: number;
    readonly end: number;
    readonly topic: Topic;
  }[];
  /** Fine, though a rule of words or numbers would flag it. */
  readonly lookAlike: boolean;
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly audience: keyof typeof AUDIENCE;
  readonly account: Account;
  readonly verdict: Label;
  readonly spans: readonly { readonly quote: string; readonly category: Topic }[];
  readonly tricky: string;
}

/** Reads one JSON object a line; a wrong line is named by number, never by its words. */
export function postsFrom(jsonl: string): Post[] {
  return jsonl
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => postFrom(JSON.parse(line) as Line, number));
}

function postFrom(line: Line, number: number): Post {
  const expect = (holds: boolean, what: string): void => {
    if (!holds) throw new Error(`Line ${number}: expected ${what}; found something else.`);
  };
  expect(line.audience in AUDIENCE, `audience to be one of ${Object.keys(AUDIENCE).join(', ')}`);
  expect(LABELS.includes(line.verdict), `verdict to be one of ${LABELS.join(', ')}`);
  return {
    id: line.id,
    draft: { text: line.text, account: line.account, audience: AUDIENCE[line.audience] },
    label: line.verdict,
    spans: line.spans.map(({ quote, category }) => {
      const start = line.text.indexOf(quote);
      expect(start >= 0, 'every quote to stand in the text');
      expect(category in TOPICS, `category to be one of ${Object.keys(TOPICS).join(', ')}`);
      return { start, end: start + quote.length, topic: category };
    }),
    lookAlike: line.tricky.startsWith('look-alike'),
  };
}

/** What another reader called the posts, who saw no label: an object with id and verdict a line. */
export function readingOf(
  posts: readonly Post[],
  jsonl: string,
): readonly { readonly post: Post; readonly said: Label }[] {
  const labels = new Map(
    jsonl
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Pick<Line, 'id' | 'verdict'>)
      .map(({ id, verdict }) => [id, verdict]),
  );
  return posts.map((post) => {
    const said = labels.get(post.id);
    if (!said || !LABELS.includes(said)) {
      throw new Error(
        `Post ${post.id}: expected one of ${LABELS.join(', ')} in the second reading; found something else.`,
      );
    }
    return { post, said };
  });
}

/** Same words in different rooms. */
export function pairsOf(posts: readonly Post[]): readonly (readonly Post[])[] {
  const byText = new Map<string, Post[]>();
  for (const post of posts) {
    byText.set(post.draft.text, [...(byText.get(post.draft.text) ?? []), post]);
  }
  return [...byText.values()].filter(({ length }) => length > 1);
}
