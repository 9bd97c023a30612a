import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { decodeResult, inGroups, nameCheck, plainCode } from '../../engine/index.ts';
import type { CodedResult } from '../../engine/index.ts';
import { t } from '../../i18n/t.ts';
import type { CertificateWording } from '../../i18n/proof.ts';
import { keepAddress } from '../history/keep-address.ts';
import { CalendarButton } from './CalendarButton.tsx';
import { CertificateSheet } from './CertificateSheet.tsx';
import { CodeField } from './CodeField.tsx';
import { followUps } from './follow-ups.ts';
import type { QuizFact } from './quiz-fact.ts';
import { useFragment } from './use-fragment.ts';
import './certificate.css';

/** A code that has been read. */
interface Shown {
  readonly code: string;
  readonly result: CodedResult;
}

/** Makes a certificate of a code and a name; the name is in this page alone, and goes with it. */
export function Certificate(props: {
  readonly wording: CertificateWording;
  readonly registry: readonly string[];
  readonly quizzes: readonly QuizFact[];
  readonly verifyHref: string;
  /** Name of the site, as it stands on the sheet. */
  readonly site: string;
}) {
  const { wording, registry, quizzes, verifyHref, site } = props;
  const { certificate, calendar } = wording;
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const [shown, setShown] = useState<Shown>();
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const nameField = useRef<HTMLInputElement>(null);
  const desk = useRef<HTMLDivElement>(null);
  const moved = useRef(false);

  const show = (typed: string) => {
    const read = decodeResult(typed, registry);
    if ('result' in read && quizzes.some((quiz) => quiz.id === read.result.quiz)) {
      setProblem('');
      setShown({ code: inGroups(plainCode(typed)), result: read.result });
      return;
    }
    const kind = 'problem' in read ? read.problem : 'unknown-quiz';
    setShown(undefined);
    setProblem(t(wording.problems[kind], { example: '7KQ2M-…' }));
  };
  useFragment((fragment) => {
    // Another code is another person's: the name of the last one must not stand on it.
    if (shown && inGroups(plainCode(fragment)) !== shown.code) {
      setName('');
      setNote('');
    }
    setText(fragment);
    show(fragment);
  });
  useLayoutEffect(() => {
    if (moved.current)
      (shown ? nameField.current : desk.current?.querySelector('textarea'))?.focus();
    moved.current = false;
  }, [shown]);

  const quiz = shown && quizzes.find((one) => one.id === shown.result.quiz);
  if (!shown || !quiz) {
    return (
      <div class="certificate-controls" ref={desk}>
        <CodeField
          label={certificate.code}
          hint={certificate.codeHint}
          value={text}
          problem={problem}
          onInput={setText}
        />
        <div class="certificate-buttons">
          <button
            type="button"
            class="button"
            onClick={() => {
              moved.current = true;
              show(text);
            }}
          >
            {certificate.show}
          </button>
        </div>
        <p class="heard" role="status">
          {problem}
        </p>
      </div>
    );
  }
  return (
    <div class="certificate">
      <div class="certificate-controls">
        <label class="proof-field">
          <span>{certificate.name}</span>
          <input
            ref={nameField}
            class="field-box"
            type="text"
            maxLength={80}
            autocomplete="off"
            spellcheck={false}
            value={name}
            aria-describedby="certificate-name-hint"
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </label>
        <p id="certificate-name-hint" class="proof-hint">
          {certificate.nameHint}
        </p>
        <div class="certificate-buttons">
          <button type="button" class="button" onClick={() => print()}>
            {certificate.print}
          </button>
          <a class="button" data-kind="quiet" href={`${verifyHref}#${shown.code}`}>
            {certificate.check}
          </a>
          <button
            type="button"
            class="link-button"
            onClick={() => {
              setShown(undefined);
              setText('');
              // The next person on this device begins without the name of the last one.
              setName('');
              setNote('');
              keepAddress('', 'replace');
              moved.current = true;
            }}
          >
            {certificate.other}
          </button>
        </div>
        <p class="proof-hint">{certificate.paper}</p>
      </div>
      <CertificateSheet
        result={shown.result}
        code={shown.code}
        quiz={quiz}
        name={printed(name)}
        nameCheck={nameCheck(printed(name), shown.code)}
        address={readable(verifyHref)}
        site={site}
        wording={wording}
      />
      <div class="certificate-controls certificate-calendar">
        <h2>{calendar.title}</h2>
        <p>{calendar.what}</p>
        <div class="certificate-buttons">
          <CalendarButton
            code={shown.code}
            date={shown.result.date}
            quizzes={followUps(quizzes, quiz.id, 3)}
            wording={calendar}
            onNote={setNote}
          />
        </div>
        <p class="certificate-note" role="status">
          {note}
        </p>
      </div>
    </div>
  );
}

/** A name without what nobody sees: marks that turn it round on paper, and halves of letters. */
function printed(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu, '')
    .trim();
}

/** An address as people read it: without what every address begins with. */
function readable(href: string): string {
  return new URL(href, location.href).href.replace(/^https?:\/\//, '');
}
