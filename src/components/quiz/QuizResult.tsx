import type { RefObject } from 'preact';
import type { Item, Quiz, Response, Responses } from '../../engine/index.ts';
import { foundSpans, markOf, readNext, responseTo } from '../../engine/index.ts';
import { plural, t } from '../../i18n/t.ts';
import type { QuizPlayerWording, RoomWording } from '../../i18n/wording.ts';
import { VerdictMark } from '../draft/VerdictMark.tsx';
import { MarkShape } from './MarkShape.tsx';
import { opening } from './words.ts';
import './quiz-result.css';

/** A guide by its slug, as a page to go to. */
export type GuideLinks = Readonly<
  Record<string, { readonly title: string; readonly href: string }>
>;

/** How it went: the score in a sentence, post by post, what to read, and another go. */
export function QuizResult(props: {
  readonly quiz: Quiz;
  readonly responses: Responses;
  readonly wording: QuizPlayerWording;
  readonly rooms: RoomWording;
  readonly guides: GuideLinks;
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly onRetry: () => void;
  readonly onRestart: () => void;
}) {
  const { quiz, responses, wording, rooms, guides, heading, onRetry, onRestart } = props;
  const { result } = wording;
  const marks = quiz.items.map((item) => markOf(item, responseTo(item, responses)));
  const of = marks.length;
  const right = marks.filter((mark) => mark === 'right').length;
  const near = marks.filter((mark) => mark === 'near').length;
  const toRead = readNext(quiz, responses).filter((slug) => Object.hasOwn(guides, slug));

  return (
    <div class="quiz-result">
      <h2 ref={heading} tabIndex={-1} class="quiz-result-score">
        {plural(result.title, right, { of })}
      </h2>
      {near > 0 && <p class="quiz-result-near">{plural(result.near, near)}</p>}
      {right === of && <p class="quiz-result-near">{result.perfect}</p>}
      <div class="quiz-result-bar" aria-hidden="true">
        {marks.map((mark, index) => (
          <span key={index} data-mark={mark} />
        ))}
      </div>

      <h3>{result.listTitle}</h3>
      <ol class="quiz-result-list" role="list">
        {quiz.items.map((item) => (
          <Row
            key={item.id}
            item={item}
            response={responseTo(item, responses)}
            wording={wording}
            rooms={rooms}
          />
        ))}
      </ol>

      {toRead.length > 0 && (
        <>
          <h3>{result.readTitle}</h3>
          <ul class="quiz-result-guides" role="list">
            {toRead.map((slug) => (
              <li key={slug}>
                <a href={guides[slug]?.href}>{guides[slug]?.title}</a>
              </li>
            ))}
          </ul>
        </>
      )}

      <div class="quiz-result-buttons">
        {right < of && (
          <button type="button" class="button" onClick={onRetry}>
            {plural(result.retry, of - right)}
          </button>
        )}
        <button type="button" class="button" data-kind="quiet" onClick={onRestart}>
          {result.restart}
        </button>
      </div>
      <p class="quiz-result-private">{result.private}</p>
    </div>
  );
}

function Row(props: {
  readonly item: Item;
  readonly response: Response | undefined;
  readonly wording: QuizPlayerWording;
  readonly rooms: RoomWording;
}) {
  const { item, response, wording, rooms } = props;
  const { result } = wording;
  const mark = markOf(item, response);
  const found = item.kind === 'spot' ? foundSpans(item, response).filter(Boolean).length : 0;
  return (
    <li class="quiz-result-row" data-mark={mark}>
      <span class="quiz-result-mark">
        <MarkShape mark={mark} />
        {result.marks[mark]}
      </span>
      <span class="quiz-result-draft said">{opening(item.draft.text)}</span>
      <span class="quiz-result-key">
        {item.kind === 'judge' && (
          <VerdictMark verdict={item.verdict} label={rooms.verdicts[item.verdict].label} />
        )}
        {item.kind === 'spot' &&
          (item.spans.length === 0
            ? result.nothing
            : t(result.found, { found, of: item.spans.length }))}
      </span>
      {response?.kind === 'judge' && mark !== 'right' && (
        <span class="quiz-result-yours">
          {t(result.yours, { verdict: rooms.verdicts[response.verdict].label })}
        </span>
      )}
      {response?.kind === 'unsure' && <span class="quiz-result-yours">{result.unsure}</span>}
    </li>
  );
}
