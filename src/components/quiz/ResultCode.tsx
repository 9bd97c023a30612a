import { useState } from 'preact/hooks';
import { codedVersion, encodeResult } from '../../engine/index.ts';
import type { Attempt, Mark, Quiz, QuizSettings } from '../../engine/index.ts';
import type { ResultCodeWording } from '../../i18n/proof.ts';
import { CalendarButton } from '../proof/CalendarButton.tsx';
import { CodeLetters } from '../proof/CodeLetters.tsx';
import { CopyButton } from '../take/CopyButton.tsx';
import { followUps } from '../proof/follow-ups.ts';
import type { QuizFact } from '../proof/quiz-fact.ts';
import './result-code.css';

/** What the end of a quiz needs in order to give out a code. */
export interface ResultProof {
  readonly wording: ResultCodeWording;
  readonly registry: readonly string[];
  /** All quizzes, to come back with another one. */
  readonly quizzes: readonly QuizFact[];
  readonly certificateHref: string;
}

export interface ResultCodeProps {
  readonly drawn: Quiz;
  readonly attempt: Attempt;
  readonly settings: QuizSettings;
  /** Of the drawn items, in their order. */
  readonly marks: readonly Mark[];
  /** The share of the marks that was earned, 0–1. */
  readonly scaled: number;
  readonly proof: ResultProof;
}

/** The code of a finished attempt, and what may be done with it. */
export function ResultCode(props: ResultCodeProps) {
  const { drawn, attempt, proof } = props;
  const { wording, quizzes, certificateHref } = proof;
  const { result, calendar, copy } = wording;
  const [note, setNote] = useState('');
  const code = codeOf(props);
  if (code === undefined || !attempt.finish) return null;
  return (
    <section class="result-code" aria-labelledby="result-code">
      <h3 id="result-code">{result.title}</h3>
      <p>{result.what}</p>
      <p class="result-code-code">
        <span class="heard">{result.code}: </span>
        <CodeLetters code={code} />
      </p>
      <div class="result-code-buttons">
        <a class="button" href={`${certificateHref}#${code}`}>
          {result.certificate}
        </a>
        <CopyButton text={code} label={result.copy} wording={copy} onNote={setNote} />
      </div>
      <h4>{calendar.title}</h4>
      <p>{calendar.what}</p>
      <div class="result-code-buttons">
        <CalendarButton
          code={code}
          date={attempt.finish.date}
          quizzes={followUps(quizzes, drawn.id, 3)}
          wording={calendar}
          onNote={setNote}
        />
      </div>
      <p class="result-code-note" role="status">
        {note}
      </p>
    </section>
  );
}

/** Undefined where there is nothing to give out: an attempt without its day, a quiz without a place. */
function codeOf(props: ResultCodeProps): string | undefined {
  const { drawn, attempt, settings, marks, scaled, proof } = props;
  const { seed, responses, again = false, finish } = attempt;
  const { pass } = settings;
  if (!finish) return undefined;
  return encodeResult(
    {
      quiz: drawn.id,
      version: codedVersion(drawn.version),
      date: finish.date,
      seed,
      pass: pass === undefined ? undefined : { mark: pass, reached: scaled >= pass },
      again,
      chance: finish.chance,
      marks: drawn.items.map(({ id }, at) =>
        responses[id]?.kind === 'unsure' ? 'unsure' : (marks[at] ?? 'wrong'),
      ),
    },
    proof.registry,
  );
}
