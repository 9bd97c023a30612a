import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  codedVersion,
  decodeResult,
  inGroups,
  nameCheck as checkOf,
  plainCode,
} from '../../engine/index.ts';
import type { CodedResult } from '../../engine/index.ts';
import { t } from '../../i18n/t.ts';
import { inWords } from '../../i18n/dates.ts';
import type { VerifyWording } from '../../i18n/proof.ts';
import { MarkShape } from '../quiz/MarkShape.tsx';
import { CodeField } from './CodeField.tsx';
import { CodeLetters } from './CodeLetters.tsx';
import type { QuizFact } from './quiz-fact.ts';
import { scoreWords } from './score-words.ts';
import { useFragment } from './use-fragment.ts';
import './verify.css';

/** What came of a check. */
type Outcome =
  | { readonly problem: string }
  | {
      readonly result: CodedResult;
      readonly quiz: QuizFact;
      readonly code: string;
      readonly name: 'fits' | 'fitsNot' | 'half' | undefined;
    };

/** Reads a code that somebody else hands in, and says what it says. */
export function Verify(props: {
  readonly wording: VerifyWording;
  readonly registry: readonly string[];
  readonly quizzes: readonly QuizFact[];
}) {
  const { wording, registry, quizzes } = props;
  const { verify, problems } = wording;
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const [letters, setLetters] = useState('');
  const [outcome, setOutcome] = useState<Outcome>();
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLDivElement>(null);
  const moved = useRef(false);

  const check = (typed: string) => {
    const read = decodeResult(typed, registry);
    const quiz = 'result' in read ? quizzes.find((one) => one.id === read.result.quiz) : undefined;
    if (!('result' in read) || !quiz) {
      const kind = 'problem' in read ? read.problem : 'unknown-quiz';
      setOutcome({ problem: t(problems[kind], { example: '7KQ2M-…' }) });
      return;
    }
    setOutcome({
      result: read.result,
      quiz,
      code: inGroups(plainCode(typed)),
      name: nameOutcome(name, letters, typed),
    });
  };
  useFragment((fragment) => {
    setCode(fragment);
    check(fragment);
  });
  useLayoutEffect(() => {
    if (moved.current) heading.current?.focus();
    moved.current = false;
  }, [outcome]);

  const isWrong = outcome && 'problem' in outcome;
  return (
    <div class="verify">
      <div class="verify-sides">
        <div class="verify-form" ref={field}>
          <CodeField
            label={verify.code}
            hint={verify.codeHint}
            value={code}
            problem=""
            onInput={setCode}
          />
          <p class="verify-optional" id="verify-optional">
            {verify.optional}
          </p>
          <div class="verify-name">
            <label class="proof-field">
              <span>{verify.name}</span>
              <input
                class="field-box"
                type="text"
                maxLength={80}
                autocomplete="off"
                spellcheck={false}
                value={name}
                aria-describedby="verify-optional"
                onInput={({ currentTarget }) => setName(currentTarget.value)}
              />
            </label>
            <label class="proof-field">
              <span>{verify.nameCheck}</span>
              <input
                class="field-box"
                type="text"
                maxLength={12}
                autocomplete="off"
                autocapitalize="characters"
                spellcheck={false}
                value={letters}
                aria-describedby="verify-optional"
                onInput={({ currentTarget }) => setLetters(currentTarget.value)}
              />
            </label>
          </div>
          <div class="verify-buttons">
            <button
              type="button"
              class="button"
              onClick={() => {
                moved.current = true;
                check(code);
              }}
            >
              {verify.check}
            </button>
            {outcome && (
              <button
                type="button"
                class="link-button"
                onClick={() => {
                  setCode('');
                  setName('');
                  setLetters('');
                  setOutcome(undefined);
                  field.current?.querySelector('textarea')?.focus();
                }}
              >
                {verify.clear}
              </button>
            )}
          </div>
        </div>
        {outcome && (
          <section class="verify-outcome" data-fine={!isWrong} aria-labelledby="verify-title">
            <h2 id="verify-title" ref={heading} tabIndex={-1}>
              {isWrong ? verify.wrong : verify.fine}
            </h2>
            {'problem' in outcome ? (
              <p>{outcome.problem}</p>
            ) : (
              <Says {...outcome} wording={wording} />
            )}
          </section>
        )}
      </div>
    </div>
  );
}

/** All that a code says, in words. */
function Says(props: Extract<Outcome, { result: unknown }> & { readonly wording: VerifyWording }) {
  const { result, quiz, code, name, wording } = props;
  const { verify, facts, marks } = wording;
  const isCurrent = codedVersion(quiz.version) === result.version;
  const [score, ...more] = scoreWords(result, wording);
  const set = `${quiz.href}#items=${result.marks.length}&set=${result.seed}`;
  return (
    <>
      {name && (
        <p class="verify-named" data-fits={name === 'fits'}>
          {{ fits: verify.fits, fitsNot: verify.fitsNot, half: verify.half }[name]}
        </p>
      )}
      <dl class="verify-facts">
        <div>
          <dt>{facts.quiz}</dt>
          <dd>{quiz.title}</dd>
        </div>
        <div>
          <dt>{facts.score}</dt>
          <dd>
            {score}
            {more.map((sentence) => (
              <span key={sentence}>{sentence}</span>
            ))}
          </dd>
        </div>
        <div>
          <dt>{facts.date}</dt>
          <dd>
            {inWords(result.date)}
            {result.date > tomorrow() && <span>{verify.ahead}</span>}
          </dd>
        </div>
        <div>
          <dt>{facts.version}</dt>
          <dd>
            {result.version}
            <span>{isCurrent ? verify.current : verify.changed}</span>
          </dd>
        </div>
        <div>
          <dt>{facts.set}</dt>
          <dd>
            {result.seed}
            {isCurrent && (
              <span>
                <a href={set}>{verify.see}</a>
              </span>
            )}
          </dd>
        </div>
        <div>
          <dt>{facts.code}</dt>
          <dd>
            <CodeLetters code={code} />
          </dd>
        </div>
      </dl>
      <h3>{verify.items}</h3>
      <ol class="verify-items" role="list">
        {result.marks.map((mark, at) => (
          <li key={at}>
            <span>{t(verify.item, { number: at + 1 })}</span>
            <span class="verify-mark">
              <MarkShape mark={mark === 'unsure' ? 'wrong' : mark} />
              {marks[mark]}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Somewhere on earth it is already the next day. */
function tomorrow(): string {
  return new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
}

function nameOutcome(name: string, letters: string, code: string) {
  const given = plainCode(letters);
  const check = checkOf(name, code);
  if (given === '' && check === undefined) return undefined;
  if (given === '' || check === undefined) return 'half';
  return check === given ? 'fits' : 'fitsNot';
}
