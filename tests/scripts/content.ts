/** A small sound world of content in a folder of its own, to be broken in one place at a time. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { checkContent } from '../../scripts/content/check.ts';
import type { Finding } from '../../scripts/content/finding.ts';

type Data = Record<string, unknown>;
/** A file's new data, its new text, or undefined to take it away. */
export type Change = (data: Data) => Data | string | undefined;
export type Changes = Readonly<Record<string, Change>>;

const item = { topic: 'people', guide: 'what-oversharing-is', why: 'It is a nice day out.' };
const room = { account: 'personal', audience: 'public' };
const option = (id: string, more: object = {}) => ({
  id,
  text: `Do the ${id} thing`,
  because: `That is the ${id} thing.`,
  ...more,
});

export const judge = (n: number, verdict: string) => ({
  id: `z1-${String(n)}`,
  kind: 'judge',
  ...item,
  draft: { ...room, text: `Soup number ${String(n)} is on the stove.` },
  verdict,
});

export const single = (n: number, right: number) => ({
  id: `z1-${String(n)}`,
  kind: 'single',
  ...item,
  ask: `What about ${String(n)}?`,
  options: ['one', 'two', 'six'].map((id, at) => option(id, at === right ? { right: true } : {})),
});

export const several = (n: number, right: readonly number[]) => ({
  id: `z1-${String(n)}`,
  kind: 'several',
  ...item,
  ask: `Who sees ${String(n)}?`,
  options: ['one', 'two', 'six'].map((id, at) =>
    option(id, right.includes(at) ? { right: true } : {}),
  ),
});

export const spot = (n: number, quote?: string) => ({
  id: `z1-${String(n)}`,
  kind: 'spot',
  ...item,
  draft: { ...room, text: `Bread number ${String(n)} is in the oven.` },
  marks: quote === undefined ? [] : [{ quote, because: 'It tells what is in the oven.' }],
});

export const account = (n: number, key: string) => ({
  id: `z1-${String(n)}`,
  kind: 'account',
  ...item,
  ask: `From where would you say ${String(n)}?`,
  account: key,
  feedback: { personal: 'It is yours.', professional: 'A trade.', company: 'A firm.', none: 'No.' },
});

export const rewrite = (n: number) => ({
  id: `z1-${String(n)}`,
  kind: 'rewrite',
  ...item,
  draft: { ...room, text: 'In Porto till the 19th, house empty. The sea is warm.' },
  needs: [{ point: 'that the sea is warm', any: ['warm'] }],
  goes: [{ quote: 'house empty', because: 'It tells that nobody is at home.', any: ['empty'] }],
  models: ['The sea is warm.'],
});

export const roomItem = (n: number, audience: string) => ({
  id: `z1-${String(n)}`,
  kind: 'room',
  ...item,
  draft: { ...room, text: 'In Porto till the 19th, house empty.' },
  rooms: [{ audience }],
  instead: [{ say: 'As it stands, anybody may read it.' }],
});

const outcome = (title: string, href: string) => ({
  kind: 'outcome',
  verdict: 'share',
  title,
  text: 'Go on with it.',
  why: 'Soup harms nobody.',
  next: [{ label: 'Go there', href }],
});

const WORLD: Readonly<Record<string, Data | string>> = {
  'facts/m01.yaml': {
    id: 'M01',
    claim: 'Soup is warm.',
    kind: 'research',
    source: { title: 'The color of soup', year: 2020 },
    grade: 'A',
    checked: '2026-11-25',
  },
  'drafts/en/p01.yaml': {
    id: 'p01',
    ...room,
    text: 'The soup is on the stove.',
    verdict: 'share',
    findings: [],
    why: 'Soup harms nobody.',
    facts: ['M01'],
  },
  'flows/en/may-i.yaml': {
    id: 'may-i',
    title: 'May I?',
    purpose: 'For all who cook.',
    order: 1,
    start: 'warm',
    facts: ['M01'],
    nodes: {
      warm: {
        kind: 'question',
        text: 'Is it warm?',
        choices: [
          { id: 'yes', label: 'Yes', to: 'eat' },
          { id: 'no', label: 'No', to: 'wait' },
        ],
      },
      eat: outcome('Eat it', '/check/'),
      wait: outcome('Wait', '/quizzes/soups/'),
    },
  },
  'guides/en/what-oversharing-is.mdx': `---
title: What is it?
short: Soup
order: 1
for: All who cook
answer: It is warm.
seconds: [One., Two., Three.]
description: >-
  A page about soup that is long enough to be shown in a list of results, because it says some more.
essays: [0]
illustration: soup
illustrationAlt: A bowl of soup on a table, with steam above it.
checked: 2026-11-25
next: { guide: what-oversharing-is, quiz: soups }
takeaway: Soup is warm.
---

## Warm

Soup is warm.<Cite id="M01" /> See [the quiz](/quizzes/soups/).

<Judge draft="p01" />
`,
  'quizzes/en/soups.yaml': {
    id: 'soups',
    title: 'Soups',
    purpose: 'All about soup.',
    for: 'all who cook',
    order: 1,
    items: [
      judge(1, 'share'),
      { id: 'z1-2', kind: 'judge', topic: 'people', guide: 'what-oversharing-is', draft: 'p01' },
      single(3, 1),
    ],
  },
};

/** The findings in the small world after some changes, compared with an essay if there is one. */
export function findingsAfter(changes: Changes = {}, essay?: string): readonly Finding[] {
  return inFolder(
    changes,
    essay,
    (content, essays) => checkContent({ content, essays, registry: ['soups'] }).findings,
  );
}

export function inFolder<T>(
  changes: Changes,
  essay: string | undefined,
  work: (content: string, essays: string) => T,
): T {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  try {
    if (essay !== undefined) write('essays/000.txt', essay);
    for (const file of new Set([...Object.keys(WORLD), ...Object.keys(changes)])) {
      const before = WORLD[file] ?? {};
      // A guide is text; its change gets it under the name "text".
      const data = typeof before === 'string' ? { text: before } : structuredClone(before);
      const change = changes[file];
      const after = change ? change(data) : before;
      if (after === undefined) continue;
      write(`content/${file}`, typeof after === 'string' ? after : stringify(after));
    }
    return work(join(root, 'content'), join(root, 'essays'));
  } finally {
    rmSync(root, { recursive: true });
  }
}
