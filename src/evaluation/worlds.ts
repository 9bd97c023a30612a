/**
 * Labelled posts in short: a text once, and how it is labelled in each of several rooms.
 * The format is in README.md beside this file.
 */
import type { Account, Audience } from '../engine/index.ts';
import { TOPICS } from './posts.ts';
import type { Label, Post, Topic } from './posts.ts';

const AUDIENCE: Readonly<Record<string, Audience>> = {
  f: 'closed',
  c: 'work',
  u: 'customers',
  n: 'network',
  p: 'public',
};
const ACCOUNT: Readonly<Record<string, Account>> = { p: 'personal', c: 'company' };
const LABEL: Readonly<Record<string, Label>> = { o: 'ok', r: 'rethink', k: 'keep-private' };

/** A phrase that carries the trouble: "{whereabouts:gone till the 14th}". */
const MARK = /\{([a-z-]{4,30}):([^{}]{1,300})\}/g;
const CODE = /^[fcunp][pc][ork]$/;
/** Behind the codes of a text that is fine, though a rule of words or numbers would flag it. */
const ALIKE = 'alike';

/** Reads a text and its rooms, line after line; a wrong line is named by file and number, never by its words. */
export function postsInShort(lines: string, file = 'posts'): Post[] {
  const posts: Post[] = [];
  let text: Text | undefined;
  lines.split('\n').forEach((line, index) => {
    const expect = (holds: boolean, what: string): void => {
      if (!holds)
        throw new Error(`${file}, line ${index + 1}: expected ${what}; found something else.`);
    };
    if (line.trim() === '') return;
    expect(/^[=@] ./.test(line), 'a text ("= ") or its rooms ("@ ")');
    if (line.startsWith('= ')) {
      expect(text === undefined, 'the rooms of the text before');
      text = textFrom(line.slice(2));
      expect(!/[{}]/.test(text.words), 'marks as {topic:phrase}, none within another');
      expect(
        text.spans.every(({ topic }) => topic in TOPICS),
        `topics to be of ${Object.keys(TOPICS).join(', ')}`,
      );
    } else {
      expect(text !== undefined, 'a text before its rooms');
      const codes = line.slice(2).trim().split(/\s+/);
      const rooms = codes.filter((code) => code !== ALIKE);
      expect(rooms.length > 0 && rooms.every((code) => CODE.test(code)), 'rooms such as "fpo npr"');
      if (text) posts.push(...rooms.map(inRoom(text, codes.includes(ALIKE))));
      text = undefined;
    }
  });
  if (text)
    throw new Error(`${file}, at the end: expected the rooms of the last text; found none.`);
  return posts;
}

interface Text {
  readonly words: string;
  readonly spans: Post['spans'];
}

function textFrom(written: string): Text {
  const lines = written.replace(/ ?\u23CE ?/g, '\n');
  const spans: { start: number; end: number; topic: Topic }[] = [];
  let words = '';
  let read = 0;
  for (const mark of lines.matchAll(MARK)) {
    const [all, topic, phrase = ''] = mark;
    words += lines.slice(read, mark.index);
    spans.push({
      start: words.length,
      end: words.length + phrase.length,
      topic: topic as Topic,
    });
    words += phrase;
    read = mark.index + all.length;
  }
  return { words: words + lines.slice(read), spans };
}

function inRoom({ words, spans }: Text, isAlike: boolean): (code: string) => Post {
  return (code) => {
    const [audience = '', account = '', letter = ''] = code;
    const label = LABEL[letter] ?? 'ok';
    return {
      id: '',
      draft: {
        text: words,
        account: ACCOUNT[account] ?? 'personal',
        audience: AUDIENCE[audience] ?? 'public',
      },
      label,
      spans: label === 'ok' ? [] : spans,
      lookAlike: isAlike && label === 'ok',
    };
  };
}
