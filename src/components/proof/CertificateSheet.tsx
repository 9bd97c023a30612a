import { countMarks } from '../../engine/index.ts';
import type { CodedResult } from '../../engine/index.ts';
import { t } from '../../i18n/t.ts';
import { inWords } from '../../i18n/dates.ts';
import type { CertificateWording } from '../../i18n/proof.ts';
import { Mark } from '../picture/Mark.tsx';
import { RowOfRooms } from '../picture/RowOfRooms.tsx';
import { CodeLetters } from './CodeLetters.tsx';
import { Doorway } from './Doorway.tsx';
import type { QuizFact } from './quiz-fact.ts';
import { scoreWords } from './score-words.ts';
import './certificate-sheet.css';

/** The sheet itself: a name, what was done, the score in a doorway, and the row of rooms. */
export function CertificateSheet(props: {
  readonly result: CodedResult;
  readonly code: string;
  readonly quiz: QuizFact;
  readonly name: string;
  readonly nameCheck: string | undefined;
  /** Where a code is checked. */
  readonly address: string;
  readonly site: string;
  readonly wording: CertificateWording;
}) {
  const { result, code, quiz, name, nameCheck, address, site, wording } = props;
  const { certificate, facts } = wording;
  const [score = '', ...more] = scoreWords(result, wording);
  const { right } = countMarks(result.marks);
  // The number stands large, and the rest of the sentence beneath it.
  const ofAll = score.startsWith(String(right)) ? score.slice(String(right).length) : score;
  return (
    <div class="certificate-frame">
      <section class="certificate-sheet" aria-label={certificate.sheet}>
        <div class="certificate-sheet-head">
          <p class="certificate-sheet-site">
            <Mark />
            <span>{site}</span>
          </p>
          <p class="certificate-sheet-kicker">{certificate.kicker}</p>
        </div>
        <div class="certificate-sheet-body">
          <div class="certificate-sheet-words">
            <p class="certificate-sheet-name" data-empty={name === ''} data-length={lengthOf(name)}>
              {name}
            </p>
            <p class="certificate-sheet-took">{certificate.took}</p>
            <h2>{quiz.title}</h2>
            <p class="certificate-sheet-date">{inWords(result.date)}</p>
          </div>
          <div class="certificate-sheet-door">
            <Doorway />
            <p>
              <strong>{right}</strong>
              <span>{ofAll}</span>
            </p>
          </div>
          {more.length > 0 && (
            <p class="certificate-sheet-more">
              {more.map((sentence) => (
                <span key={sentence}>{sentence} </span>
              ))}
            </p>
          )}
        </div>
        <RowOfRooms />
        <dl class="certificate-sheet-facts">
          <div>
            <dt>{facts.code}</dt>
            <dd>
              <CodeLetters code={code} />
            </dd>
          </div>
          {nameCheck !== undefined && (
            <div>
              <dt>{facts.nameCheck}</dt>
              <dd>
                <CodeLetters code={nameCheck} />
              </dd>
            </div>
          )}
          <div>
            <dt>{facts.version}</dt>
            <dd>{result.version}</dd>
          </div>
          <div>
            <dt>{facts.set}</dt>
            <dd>{result.seed}</dd>
          </div>
        </dl>
        <p class="certificate-sheet-small">
          {certificate.says} <span>{t(certificate.reads, { address })}</span>
        </p>
      </section>
    </div>
  );
}

/** Letters that are twice as wide as most. */
const WIDE = /[MWmw@\p{Ideographic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** How long a name is when it is written: it gets as many lines as the sheet on paper has room for. */
function lengthOf(name: string): 'long' | 'longest' | 'widest' | undefined {
  const width = name.length + (name.match(WIDE)?.length ?? 0);
  if (width > 96) return 'widest';
  if (width > 48) return 'longest';
  return width > 24 ? 'long' : undefined;
}
