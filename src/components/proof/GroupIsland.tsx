import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { codedVersion, encodeResult, firstSeed, readGroup } from '../../engine/index.ts';
import type { CodeMark, Group, GroupProblem, GroupQuiz } from '../../engine/index.ts';
import { plural, t } from '../../i18n/t.ts';
import type { ClassWording } from '../../i18n/proof.ts';
import { CopyButton } from '../take/CopyButton.tsx';
import { GroupQuizResult } from './GroupQuizResult.tsx';
import { groupCsv, groupText } from './group-text.ts';
import type { AskedQuiz } from './group-text.ts';
import './group.css';
import './proof-field.css';

/** Adds up the codes of a group, in this page and nowhere else. */
export function GroupIsland(props: {
  readonly wording: ClassWording;
  readonly registry: readonly string[];
  readonly quizzes: readonly AskedQuiz[];
}) {
  const { wording, registry, quizzes } = props;
  const words = wording.class;
  const [text, setText] = useState('');
  const [group, setGroup] = useState<Group>();
  const [note, setNote] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const moved = useRef(false);

  const count = (codes: string) => {
    moved.current = true;
    setNote('');
    setGroup(readGroup(codes, registry, quizzes));
  };
  useLayoutEffect(() => {
    if (moved.current) heading.current?.focus();
    moved.current = false;
  }, [group]);

  return (
    <div class="group">
      <div class="group-form">
        <label class="proof-field">
          <span>{words.codes}</span>
          <textarea
            class="field-box"
            ref={field}
            rows={8}
            autocomplete="off"
            spellcheck={false}
            value={text}
            aria-describedby="group-hint"
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <p id="group-hint" class="proof-hint">
          {words.codesHint}
        </p>
        <div class="group-buttons">
          <button type="button" class="button" onClick={() => count(text)}>
            {words.count}
          </button>
          {text === '' && (
            <button
              type="button"
              class="button"
              data-kind="quiet"
              onClick={() => {
                const codes = madeUp(quizzes, registry).join('\n');
                setText(codes);
                count(codes);
              }}
            >
              {words.example}
            </button>
          )}
          {(text !== '' || group) && (
            <button
              type="button"
              class="link-button"
              onClick={() => {
                setText('');
                setGroup(undefined);
                setNote('');
                field.current?.focus();
              }}
            >
              {words.clear}
            </button>
          )}
        </div>
        <p class="group-note" role="status">
          {note}
        </p>
      </div>
      {group && (
        <section class="group-outcome" aria-labelledby="group-title">
          <h2 id="group-title" ref={heading} tabIndex={-1}>
            {group.count > 0 ? plural(words.done, group.count) : words.none}
          </h2>
          <Problems problems={group.problems} words={words} />
          {group.quizzes.map((result) => {
            const quiz = quizzes.find((one) => one.id === result.quiz);
            return (
              quiz && (
                <GroupQuizResult key={quiz.id} quiz={quiz} result={result} wording={wording} />
              )
            );
          })}
          {group.count > 0 && (
            <div class="group-buttons group-copy">
              <CopyButton
                text={groupText(group, quizzes, wording)}
                label={words.copyText}
                wording={wording.copy}
                onNote={setNote}
              />
              <CopyButton
                text={groupCsv(group, quizzes, wording)}
                label={words.copyCsv}
                wording={wording.copy}
                onNote={setNote}
              />
            </div>
          )}
        </section>
      )}
    </div>
  );
}

/** More lines than this are counted and not listed. */
const MOST_PROBLEMS = 100;

function Problems(props: {
  readonly problems: readonly GroupProblem[];
  readonly words: ClassWording['class'];
}) {
  const { problems, words } = props;
  if (problems.length === 0) return null;
  return (
    <details class="group-problems" open={problems.length <= 5}>
      <summary>{plural(words.problemsTitle, problems.length)}</summary>
      <ul role="list">
        {problems.slice(0, MOST_PROBLEMS).map((one, at) => {
          const problem =
            one.problem === 'repeated'
              ? t(words.repeated, { first: one.first })
              : words.problems[one.problem];
          return <li key={at}>{t(words.line, { line: one.line, problem })}</li>;
        })}
        {problems.length > MOST_PROBLEMS && (
          <li>{t(words.moreProblems, { count: problems.length - MOST_PROBLEMS })}</li>
        )}
      </ul>
    </details>
  );
}

/** Codes of nobody, to see what the page does: the same ones each time. */
function madeUp(quizzes: readonly GroupQuiz[], registry: readonly string[]): readonly string[] {
  const [quiz] = quizzes;
  if (!quiz) return [];
  const others: readonly CodeMark[] = ['near', 'wrong', 'wrong', 'unsure'];
  return Array.from({ length: 12 }, (_, person) => {
    const result = {
      quiz: quiz.id,
      version: codedVersion(quiz.version),
      date: '2026-11-27',
      seed: firstSeed(quiz.id),
      pass: undefined,
      again: false,
      chance: person,
      // Some items are harder than others, and some people know more.
      marks: quiz.items.map((_item, item) => {
        const luck = (item * 7919 + person * 2713 + item * person * 31) % 100;
        const known = 88 - ((item * 37) % 56) + ((person * 13) % 24);
        return luck < known ? 'right' : (others[luck % others.length] ?? 'wrong');
      }),
    };
    return encodeResult(result, registry) ?? '';
  });
}
