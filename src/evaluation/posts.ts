/**
 * Labelled posts: what a careful editor would say of a draft in its room. The rules are in
 * README.md beside this file. Three parts, split once and for all: `development`, which we
 * look at, `held-out` and `fresh`, on which nobody tunes.
 */
import { ACCOUNTS } from '../engine/index.ts';
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

/** Reads one JSON object a line; a wrong line is named by file and number, never by its words. */
export function postsFrom(jsonl: string, file = 'posts'): Post[] {
  return jsonl
    .split('\n')
    .map((json, index) => ({ json, at: `${file}, line ${index + 1}` }))
    .filter(({ json }) => json.trim() !== '')
    .map(({ json, at }) => postFrom(json, at));
}

function postFrom(json: string, at: string): Post {
  const expect = (holds: boolean, what: string): void => {
    if (!holds) throw new Error(`${at}: expected ${what}; found something else.`);
  };
  const line = lineIn(json);
  if (!line) {
    throw new Error(
      `${at}: expected one JSON object with id, text, audience, account, verdict, spans and tricky; found something else.`,
    );
  }
  expect(line.audience in AUDIENCE, `audience to be one of ${Object.keys(AUDIENCE).join(', ')}`);
  expect(ACCOUNTS.includes(line.account), `account to be one of ${ACCOUNTS.join(', ')}`);
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

/** The fields of a line; undefined where it is no JSON or has too few. */
function lineIn(json: string): Line | undefined {
  try {
    const line = JSON.parse(json) as Line;
    const isWhole = [line.id, line.text, line.audience, line.tricky].every(
      (one: unknown) => typeof one === 'string',
    );
    return isWhole && Array.isArray(line.spans) ? line : undefined;
  } catch {
    // What is thrown repeats the words.
    return undefined;
  }
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
