/**
 * A quiz as people write it becomes a quiz as the engine takes it: sample drafts are put in,
 * quoted words become spans, rooms are filled up. Pure, so that the build, the tests and the
 * check of all content come to the same.
 */
import { didYouMean, quizProblems, versionOf } from '../engine/index.ts';
import type { Clue, Item, Quiz, Room, Shown } from '../engine/index.ts';
import type { SampleDraft } from './draft.ts';
import type { QuizData } from './quiz.ts';

export interface Joined {
  readonly quiz: Quiz;
  /** All that is wrong, each with quiz and item named; empty for a sound quiz. */
  readonly problems: readonly string[];
}

type ItemData = QuizData['items'][number];
/** The parts of a room that an item changes. */
interface RoomData {
  readonly account?: Room['account'] | undefined;
  readonly audience?: Room['audience'] | undefined;
}

interface QuoteData {
  readonly quote: string;
  readonly because: string;
  readonly core?: string | undefined;
  readonly optional?: boolean | undefined;
}

export function joinQuiz(data: QuizData, samples: readonly SampleDraft[]): Joined {
  const found: string[] = [];
  const items = data.items.flatMap((item) => {
    const where = `Quiz "${data.id}", item "${item.id}"`;
    const joined = joinItem(item, samples, (problem) => found.push(`${where}: ${problem}`));
    return joined ? [joined] : [];
  });
  const { id, title, purpose, messages = [] } = data;
  const quiz = { id, title, purpose, for: data.for, items, messages };
  const joined = { ...quiz, version: versionOf(quiz) };
  return {
    quiz: joined,
    problems: [...found, ...quizProblems(joined).map(({ message }) => message)],
  };
}

function joinItem(
  item: ItemData,
  samples: readonly SampleDraft[],
  report: (problem: string) => void,
): Item | undefined {
  const given = 'draft' in item ? item.draft : undefined;
  const sample = typeof given === 'string' ? samples.find(({ id }) => id === given) : undefined;
  if (typeof given === 'string' && !sample) {
    const ids = samples.map(({ id }) => id);
    report(`shows the sample draft "${given}", which does not exist.${didYouMean(given, ids)}`);
    return undefined;
  }
  const draft = sample ? shownOf(sample) : typeof given === 'object' ? given : undefined;
  const { id, topic, hint, guide, law } = item;
  const why = item.why ?? sample?.why;
  if (why === undefined) {
    report('brings its own words, so it needs a "why" of its own.');
    return undefined;
  }
  const base = { id, topic, hint, why, guide, law };
  const cluesIn = <Quote extends QuoteData>(quotes: readonly Quote[], text: string) =>
    clues(quotes, text, report);

  switch (item.kind) {
    case 'account': {
      const { kind, ask, account, accept = [], feedback } = item;
      return { ...base, kind, ask, account, accept, feedback };
    }
    case 'order': {
      const { kind, ask, by, ends, options, tied = [] } = item;
      return { ...base, kind, ask, by, ends, options, tied };
    }
    case 'several': {
      const { kind, ask, options } = item;
      return { ...base, kind, ask, options };
    }
    case 'single': {
      const { kind, ask, options } = item;
      return { ...base, kind, ask, options, draft };
    }
  }
  if (!draft) return undefined;
  switch (item.kind) {
    case 'judge': {
      const verdict = item.verdict ?? sample?.verdict;
      if (!verdict) {
        report('brings its own words, so it needs a "verdict" of its own.');
        return undefined;
      }
      return {
        ...base,
        kind: item.kind,
        draft,
        verdict,
        accept: item.accept ?? [],
        clues: cluesIn(item.clues ?? [], draft.text),
        others: item.others ?? {},
        rewrite: item.rewrite ?? sample?.rewrite,
      };
    }
    case 'spot':
      return {
        ...base,
        kind: item.kind,
        draft,
        spans: cluesIn(item.marks, draft.text),
        rewrite: item.rewrite ?? sample?.rewrite,
      };
    case 'rewrite':
      return {
        ...base,
        kind: item.kind,
        draft,
        needs: item.needs,
        goes: cluesIn(item.goes, draft.text),
        models: item.models,
      };
    case 'room': {
      const full = ({ account, audience }: RoomData): Room => ({
        account: account ?? draft.account,
        audience: audience ?? draft.audience,
      });
      return {
        ...base,
        kind: item.kind,
        draft,
        rooms: item.rooms.map(full),
        accept: (item.accept ?? []).map(full),
        instead: item.instead,
      };
    }
  }
}

function shownOf(sample: SampleDraft): Shown {
  const { text, account, audience, employer, review, reply } = sample;
  const about = sample.pictureNote ?? sample.about;
  return { text, account, audience, about, employer, review, reply };
}

/** Quotes with their places; what else they bring stays with them. */
function clues<Quote extends QuoteData>(
  quotes: readonly Quote[],
  text: string,
  report: (problem: string) => void,
): readonly (Clue & Omit<Quote, keyof QuoteData>)[] {
  return quotes.flatMap(({ quote, because, core, optional, ...more }, index) => {
    const start = text.indexOf(quote);
    if (start < 0) {
      report(
        `quote ${String(index + 1)} does not stand in the draft. Copy its words from the text, curled quotes and all.`,
      );
      return [];
    }
    if (text.includes(quote, start + 1)) {
      report(`quote ${String(index + 1)} stands in the draft twice. Take more words along.`);
    }
    const inside = core === undefined ? 0 : quote.indexOf(core);
    if (inside < 0) {
      report(`quote ${String(index + 1)}: its core does not stand in it. Copy words of the quote.`);
    }
    const from = start + inside;
    return [
      {
        ...more,
        start,
        end: start + quote.length,
        because,
        optional,
        core: core === undefined ? undefined : { start: from, end: from + core.length },
      },
    ];
  });
}
