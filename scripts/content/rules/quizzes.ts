/** Quizzes as a whole: sound once joined with the sample drafts, fair, and not to be guessed. */
import { VERDICTS } from '../../../src/engine/index.ts';
import type { Item, Quiz } from '../../../src/engine/index.ts';
import { joinQuiz } from '../../../src/schemas/join-quiz.ts';
import type { Content, Entry } from '../content.ts';
import type { Finding } from '../finding.ts';
import { isRecord, placeOf, valueAt } from '../source.ts';
import type { Path, Source } from '../source.ts';

type QuizEntry = Content['quizzes'][number];
type Of<K extends Item['kind']> = Extract<Item, { kind: K }>;

/** Fewer items of a kind than these cannot be out of balance. */
const ENOUGH = 4;

/** The right option may be longer than its neighbours by half, and no more. */
const LONGEST_SHARE = 1.5;

export function quizzes(content: Content, registry: readonly string[]): readonly Finding[] {
  return [
    ...content.quizzes.flatMap((entry) => {
      const { quiz, problems } = joined(entry, content);
      return [
        ...unjoined(entry, problems),
        ...withoutFeedback(entry, quiz),
        ...sameAnswer(entry, quiz),
        ...givenAwayByPlace(entry, quiz),
        ...givenAwayByLength(entry, quiz),
      ];
    }),
    ...repeated(content),
    ...unregistered(content, registry),
  ];
}

/** A quiz with the items whose sample draft can be read; the others are reported elsewhere. */
export function joined({ data }: QuizEntry, { drafts }: Content) {
  const samples = drafts.map((entry) => entry.data);
  const items = data.items.filter((item) => {
    const id = 'draft' in item ? item.draft : undefined;
    return typeof id !== 'string' || samples.some((sample) => sample.id === id);
  });
  return joinQuiz({ ...data, items }, samples);
}

/** Where an item stands in its file. */
export function pathOfItem({ data }: Source, id: string): Path {
  const items = valueAt(data, ['items']);
  const index = Array.isArray(items)
    ? items.findIndex((item: unknown) => isRecord(item) && item['id'] === id)
    : -1;
  return index < 0 ? ['items'] : ['items', index];
}

function finding(
  { source }: Entry<unknown>,
  path: Path,
  problem: string,
  remedy: string,
  level: Finding['level'] = 'error',
): Finding {
  const { file, data, lineOf } = source;
  return { level, file, line: lineOf(path), place: placeOf(data, path), problem, remedy };
}

function unjoined(entry: QuizEntry, problems: readonly string[]): Finding[] {
  return problems.map((problem) => {
    const id = /^Quiz "[^"]*", item "([^"]*)"/.exec(problem)?.[1];
    const path = id === undefined ? ['items'] : pathOfItem(entry.source, id);
    return finding(
      entry,
      path,
      problem.replace(/^Quiz "[^"]*"(?:, item "[^"]*")?(?:: |, )?/, ''),
      '',
    );
  });
}

function withoutFeedback(entry: QuizEntry, quiz: Quiz): Finding[] {
  return quiz.items.flatMap((item) => {
    const path = pathOfItem(entry.source, item.id);
    const sentences: (readonly [way: Path, text: string])[] = [[['why'], item.why]];
    if (item.kind === 'account') {
      for (const [account, text] of Object.entries(item.feedback)) {
        sentences.push([['feedback', account], text]);
      }
    }
    return sentences
      .filter(([, text]) => text.trim() === '')
      .map(([way]) =>
        finding(
          entry,
          [...path, ...way],
          'expected a sentence of feedback, found none.',
          'Say what could happen and to whom, or why it is fine.',
        ),
      );
  });
}

/** Keys of one kind of item that are too often the same: whoever always says that does well. */
function sameAnswer(entry: QuizEntry, quiz: Quiz): Finding[] {
  const judged = ofKind(quiz, 'judge');
  const verdicts = VERDICTS.map(
    (one) => [one, judged.filter(({ verdict }) => verdict === one).length] as const,
  );
  const accounts = ofKind(quiz, 'account');
  const found: Finding[] = [];
  const report = (problem: string, remedy: string) =>
    found.push(finding(entry, ['items'], problem, remedy));

  if (judged.length >= ENOUGH) {
    for (const [verdict, often] of verdicts) {
      if (often <= judged.length / 2) continue;
      report(
        `the verdicts are out of balance: ${often} of ${judged.length} are "${verdict}".`,
        'No verdict should be right more than half of the time.',
      );
    }
    if (!judged.some(({ verdict }) => verdict === 'share')) {
      report(
        `the verdicts are out of balance: none of ${judged.length} drafts is fine.`,
        'Add a harmless one, so that caution alone does not win.',
      );
    }
  }
  if (accounts.length >= ENOUGH) {
    for (const account of new Set(accounts.map((item) => item.account))) {
      const often = accounts.filter((item) => item.account === account).length;
      if (often <= accounts.length / 2) continue;
      report(
        `${often} of ${accounts.length} questions of account have the answer "${account}".`,
        'No account should be right more than half of the time.',
      );
    }
  }
  const spots = ofKind(quiz, 'spot');
  if (spots.length >= ENOUGH && spots.every(({ spans }) => spans.length > 0)) {
    report(
      `each of the ${spots.length} drafts to mark has something to mark.`,
      'Let one be harmless, so that "nothing to mark" is an answer.',
    );
  }
  return found;
}

function givenAwayByPlace(entry: QuizEntry, quiz: Quiz): Finding[] {
  const found: Finding[] = [];
  const singles = ofKind(quiz, 'single').map(({ options }) =>
    options.findIndex(({ right }) => right),
  );
  const [place] = singles;
  if (singles.length >= 3 && place !== undefined && singles.every((one) => one === place)) {
    found.push(
      finding(
        entry,
        ['items'],
        `the right option is number ${place + 1} in all ${singles.length} questions with one answer.`,
        'Put it in different places: the printed sheet keeps your order.',
      ),
    );
  }
  const severals = ofKind(quiz, 'several');
  if (severals.length >= 3 && severals.every(({ options }) => options[0]?.right)) {
    found.push(
      finding(
        entry,
        ['items'],
        `the first option is right in all ${severals.length} questions with several answers.`,
        'Let some begin with an option that does not fit.',
      ),
    );
  }
  return found;
}

function givenAwayByLength(entry: QuizEntry, quiz: Quiz): Finding[] {
  const singles = ofKind(quiz, 'single').map((item) => {
    const right = item.options.find((option) => option.right)?.text.length ?? 0;
    const wrong = item.options.filter((option) => !option.right).map(({ text }) => text.length);
    const mean = wrong.reduce((sum, one) => sum + one, 0) / Math.max(1, wrong.length);
    return { item, right, mean, isLongest: wrong.every((one) => one < right) };
  });
  const longest = singles.filter(({ isLongest }) => isLongest).length;
  const all =
    singles.length >= 3 && longest > singles.length / 2
      ? [
          finding(
            entry,
            ['items'],
            `the right option is the longest in ${longest} of ${singles.length} questions with one answer.`,
            'Shorten it, or say more in a wrong one.',
          ),
        ]
      : [];
  const single = singles
    .filter(({ right, mean }) => right > mean * LONGEST_SHARE)
    .map(({ item, right, mean }) =>
      finding(
        entry,
        [...pathOfItem(entry.source, item.id), 'options'],
        `the right option has ${right} characters, the wrong ones ${Math.round(mean)} on average.`,
        'Shorten it, or say more in a wrong one.',
      ),
    );
  return [...all, ...single];
}

/** The same id, or the same draft or question, in two places. */
function repeated({ quizzes: entries }: Content): Finding[] {
  const seen = new Map<string, string>();
  return entries.flatMap((entry) =>
    entry.data.items.flatMap((item) => {
      const draft = 'draft' in item ? item.draft : undefined;
      const words = typeof draft === 'object' ? draft.text : draft;
      const asked = 'ask' in item ? item.ask : '';
      const here = `item "${item.id}" of "${entry.source.name}"`;
      const path = pathOfItem(entry.source, item.id);
      return [
        { key: `id ${item.id}`, what: 'the id is taken' },
        { key: `words ${asked} ${words ?? ''}`, what: 'the same draft or question is shown' },
      ].flatMap(({ key, what }) => {
        const before = seen.get(key);
        seen.set(key, before ?? here);
        // Within one quiz an id that stands twice is reported when the quiz is joined.
        if (before === undefined || before === here) return [];
        return [finding(entry, path, `${what} by ${before}.`, 'Give each item its own.')];
      });
    }),
  );
}

function unregistered({ quizzes: entries }: Content, registry: readonly string[]): Finding[] {
  return entries
    .filter(({ source }) => !registry.includes(source.name))
    .map((entry) =>
      finding(
        entry,
        ['id'],
        'result codes cannot name this quiz yet.',
        `Add '${entry.source.name}' as the last line of src/quiz-registry.ts.`,
      ),
    );
}

function ofKind<K extends Item['kind']>(quiz: Quiz, kind: K): readonly Of<K>[] {
  return quiz.items.filter((item): item is Of<K> => item.kind === kind);
}
