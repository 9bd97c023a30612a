import type { ComponentChildren, RefObject } from 'preact';
import type { Attempt, Item, Quiz, QuizSettings, Response } from '../../engine/index.ts';
import {
  calibration,
  foundSpans,
  markOf,
  messageFor,
  percentOf,
  readNext,
  responseTo,
  scoreByTopic,
  scoreQuiz,
} from '../../engine/index.ts';
import { plural, t } from '../../i18n/t.ts';
import { accountLabel } from '../../i18n/quiz.ts';
import type { QuizPlayerWording } from '../../i18n/quiz.ts';
import type { RoomWording } from '../../i18n/wording.ts';
import { RoomTag } from '../draft/RoomTag.tsx';
import { VerdictMark } from '../draft/VerdictMark.tsx';
import { MarkShape } from './MarkShape.tsx';
import type { ResultCodeProps } from './ResultCode.tsx';
import { opening } from './words.ts';
import './quiz-result.css';

/** Draws what a finished quiz gives out. */
export type DrawProof = (result: Omit<ResultCodeProps, 'proof'>) => ComponentChildren;

/** A guide by its slug, as a page to go to. */
export type GuideLinks = Readonly<
  Record<string, { readonly title: string; readonly href: string }>
>;

/** How it went: the score in a sentence, by subject, item by item, what to read, and another go. */
export function QuizResult(props: {
  readonly drawn: Quiz;
  readonly attempt: Attempt;
  readonly settings: QuizSettings;
  readonly wording: QuizPlayerWording;
  readonly rooms: RoomWording;
  readonly guides: GuideLinks;
  readonly proof?: DrawProof | undefined;
  readonly note?: ComponentChildren;
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly onRetry: () => void;
  readonly onRestart: () => void;
}) {
  const { drawn, attempt, settings, wording, rooms, guides, proof } = props;
  const { heading, onRetry, onRestart } = props;
  const { responses } = attempt;
  const { result } = wording;
  const marks = drawn.items.map((item) => markOf(item, responseTo(item, responses)));
  const of = marks.length;
  const right = marks.filter((mark) => mark === 'right').length;
  const toRead = readNext(drawn, responses).filter((slug) => Object.hasOwn(guides, slug));

  return (
    <div class="quiz-result">
      <h2 ref={heading} tabIndex={-1} class="quiz-result-score">
        {settings.practice ? result.practice : plural(result.title, right, { of })}
      </h2>
      {!settings.practice && <Scores {...props} marks={marks} />}

      <h3>{result.listTitle}</h3>
      <ol class="quiz-result-list" role="list">
        {drawn.items.map((item) => (
          <Row
            key={item.id}
            item={item}
            response={responseTo(item, responses)}
            wording={wording}
            rooms={rooms}
          />
        ))}
      </ol>

      {proof && !settings.practice && (
        <>
          {proof({ drawn, attempt, settings, marks, scaled: scoreQuiz(drawn, responses).scaled })}
        </>
      )}

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

      {props.note}

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
    </div>
  );
}

/** All that counts; left out where somebody only practises. */
function Scores(props: {
  readonly drawn: Quiz;
  readonly attempt: Attempt;
  readonly settings: QuizSettings;
  readonly marks: readonly ReturnType<typeof markOf>[];
  readonly wording: QuizPlayerWording;
}) {
  const { drawn, attempt, settings, marks, wording } = props;
  const { result } = wording;
  const near = marks.filter((mark) => mark === 'near').length;
  const { scaled } = scoreQuiz(drawn, attempt.responses);
  const isPerfect = marks.every((mark) => mark === 'right');
  const message = isPerfect ? result.perfect : messageFor(drawn.messages, scaled);
  const topics = scoreByTopic(drawn, attempt.responses);
  const sure = calibration(drawn, attempt.responses, attempt.sureness);
  return (
    <>
      {near > 0 && <p class="quiz-result-near">{plural(result.near, near)}</p>}
      {message && <p class="quiz-result-near">{message}</p>}
      {settings.pass !== undefined && (
        <p class="quiz-result-pass">
          {t(scaled >= settings.pass ? result.passed : result.failed, {
            score: percentOf(scaled),
            pass: Math.round(settings.pass * 100),
          })}
        </p>
      )}
      <div class="quiz-result-bar" aria-hidden="true">
        {marks.map((mark, index) => (
          <span key={index} data-mark={mark} />
        ))}
      </div>
      {topics.length > 1 && (
        <>
          <h3>{result.topicsTitle}</h3>
          <dl class="quiz-result-topics">
            {topics.map(({ topic, right, items }) => (
              <div key={topic}>
                <dt>{result.topics[topic]}</dt>
                <dd>
                  <span class="quiz-result-tally" aria-hidden="true">
                    {Array.from({ length: items }, (_, at) => (
                      <span key={at} data-right={at < right} />
                    ))}
                  </span>
                  {t(result.topicOf, { right, of: items })}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {sure.length > 0 && (
        <>
          <h3>{result.sureTitle}</h3>
          {sure.map(({ sureness, right, items }) => (
            <p key={sureness}>{t(result.sureOf[sureness], { right, of: items })}</p>
          ))}
        </>
      )}
    </>
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
  const asks = 'ask' in item;
  return (
    <li class="quiz-result-row" data-mark={mark}>
      <span class="quiz-result-mark">
        <MarkShape mark={mark} />
        {result.marks[mark]}
      </span>
      <span class={asks ? 'quiz-result-draft' : 'quiz-result-draft said'}>
        {opening(asks ? item.ask : item.draft.text, asks ? 14 : 8)}
      </span>
      <span class="quiz-result-key">{keyOf(item, response, wording, rooms)}</span>
      {response?.kind === 'judge' && mark !== 'right' && (
        <span class="quiz-result-yours">
          {t(result.yours, { verdict: rooms.verdicts[response.verdict].label })}
        </span>
      )}
      {response?.kind === 'unsure' && <span class="quiz-result-yours">{result.unsure}</span>}
    </li>
  );
}

/** The key of an item in the fewest words that say it; nothing where it needs many. */
function keyOf(
  item: Item,
  response: Response | undefined,
  wording: QuizPlayerWording,
  rooms: RoomWording,
) {
  const { result } = wording;
  switch (item.kind) {
    case 'judge':
      return <VerdictMark verdict={item.verdict} label={rooms.verdicts[item.verdict].label} />;
    case 'spot': {
      const asked = item.spans.filter(({ optional }) => !optional).length;
      if (asked === 0) return result.nothing;
      const found = foundSpans(item, response).filter(
        (one, at) => one && !item.spans[at]?.optional,
      ).length;
      return t(result.found, { found, of: asked });
    }
    case 'account':
      return accountLabel(item.account, rooms.accounts, wording.account.none);
    case 'room': {
      const [key] = item.rooms;
      return key && <RoomTag room={key} wording={rooms} />;
    }
    default:
      return null;
  }
}
