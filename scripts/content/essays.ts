/**
 * Finds where a text of ours runs word for word along one of the source essays. Those are
 * there to be read and judged in our own words.
 */
const LONGEST_RUN = 5;

/** The words of a text, all small, without marks. */
function wordsIn(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[a-z0-9']+/g) ?? []
  );
}

/** Every run of six words in an essay, with the essay's name. */
export type Runs = ReadonlyMap<string, string>;

export function runsOf(essays: readonly { readonly name: string; readonly text: string }[]): Runs {
  return new Map(
    essays.flatMap(({ name, text }) => windows(wordsIn(text)).map((run) => [run, name] as const)),
  );
}

/** What a text shares with the essays: each stretch once, however long it is. */
export function sharedWith(runs: Runs, text: string): readonly { words: string; essay: string }[] {
  const shared: { words: string; essay: string }[] = [];
  let last = -1;
  for (const [at, run] of windows(wordsIn(text)).entries()) {
    const essay = runs.get(run);
    if (essay === undefined) continue;
    const before = shared.at(-1);
    if (before && last === at - 1) before.words += ` ${run.split(' ').at(-1) ?? ''}`;
    else shared.push({ words: run, essay });
    last = at;
  }
  return shared;
}

function windows(words: readonly string[]): readonly string[] {
  const size = LONGEST_RUN + 1;
  return words.slice(size - 1).map((_, at) => words.slice(at, at + size).join(' '));
}
