/** What a check has to say about content: where, what is wrong, and what to do about it. */
export interface Finding {
  /** An error stops `npm test`; a warning asks for a second look. */
  readonly level: 'error' | 'warning';
  /** Path below the folder of content: "quizzes/en/which-account.yaml". */
  readonly file: string;
  /** Counted from 1; left out where no line is to blame. */
  readonly line?: number | undefined;
  /** The way to the faulty value: "items.z3-4.options.wait.because". */
  readonly place: string;
  readonly problem: string;
  readonly remedy: string;
}

/** One line for each finding, errors first, that an editor's terminal can be clicked on. */
export function report(findings: readonly Finding[], folder: string): string {
  const blocks = (['error', 'warning'] as const).flatMap((level) => {
    const some = inOrder(findings.filter((one) => one.level === level));
    if (some.length === 0) return [];
    return [
      `${level === 'error' ? 'Errors' : 'Warnings'}\n`,
      ...some.map(({ file, line, place, problem, remedy }) => {
        const where = `${folder}/${file}${line === undefined ? '' : `:${line}`}`;
        return `  ${where}\n    ${place ? `${place}: ` : ''}${problem} ${remedy}`.trimEnd();
      }),
      '',
    ];
  });
  return blocks.join('\n');
}

/** "2 errors and 1 warning in 130 files." */
export function summary(findings: readonly Finding[], files: number): string {
  const count = (level: Finding['level'], word: string) => {
    const found = findings.filter((one) => one.level === level).length;
    return `${found || 'no'} ${word}${found === 1 ? '' : 's'}`;
  };
  return `${files} files of content: ${count('error', 'error')}, ${count('warning', 'warning')}.`;
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0),
  );
}
