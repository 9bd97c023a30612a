import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { AttemptAction, Attempt, Item, Quiz, Recorder, Response } from '../../engine/index.ts';
import {
  beginAttempt,
  currentItem,
  isComplete,
  reduceAttempt,
  responseTo,
  scoreItem,
  scoreQuiz,
  silent,
} from '../../engine/index.ts';
import { t } from '../../i18n/t.ts';
import type { QuizPlayerWording, RoomWording } from '../../i18n/wording.ts';
import { JudgeItem } from './JudgeItem.tsx';
import { QuizResult } from './QuizResult.tsx';
import type { GuideLinks } from './QuizResult.tsx';
import { SpotItem } from './SpotItem.tsx';
import './quiz-player.css';

export interface QuizPlayerProps {
  readonly quiz: Quiz;
  readonly wording: QuizPlayerWording;
  readonly rooms: RoomWording;
  readonly guides: GuideLinks;
  readonly recorder?: Recorder | undefined;
}

/** A quiz, one item at a time, with the answer after each. Keeps nothing. */
export function QuizPlayer(props: QuizPlayerProps) {
  const { quiz, wording, rooms, guides, recorder = silent } = props;
  const [attempt, dispatch] = useReducer(
    (state: Attempt, action: AttemptAction) => reduceAttempt(quiz, state, action),
    quiz,
    beginAttempt,
  );
  const item = currentItem(quiz, attempt);
  const response = item && responseTo(item, attempt.responses);
  const title = useRef<HTMLHeadingElement>(null);
  const feedback = useRef<HTMLHeadingElement>(null);

  useEffect(() => recorder.started(), []);
  useFocusAfter(`${attempt.current}/${response !== undefined}`, response ? feedback : title);

  const respond = (to: Item, given: Response) => {
    const action = { type: 'respond', item: to.id, response: given } as const;
    const after = reduceAttempt(quiz, attempt, action);
    if (after === attempt) return;
    dispatch(action);
    recorder.answered(to.id, scoreItem(to, given));
    if (isComplete(quiz, after)) recorder.completed(scoreQuiz(quiz, after.responses));
  };

  if (!item) {
    return (
      <section class="quiz-player" aria-label={quiz.title}>
        <QuizResult
          quiz={quiz}
          responses={attempt.responses}
          wording={wording}
          rooms={rooms}
          guides={guides}
          heading={title}
          onRetry={() => dispatch({ type: 'retry' })}
          onRestart={() => dispatch({ type: 'restart' })}
        />
      </section>
    );
  }

  const place = attempt.round.indexOf(item.id);
  const shared = { response, wording, rooms, heading: feedback };
  const isLast = place === attempt.round.length - 1;
  return (
    <section class="quiz-player" aria-label={quiz.title}>
      <h2 ref={title} tabIndex={-1} class="quiz-player-progress">
        {t(wording.progress, { at: place + 1, of: attempt.round.length })}
      </h2>
      <div class="quiz-player-bar" aria-hidden="true">
        {attempt.round.map((id, index) => (
          <span key={id} data-done={index < place || (index === place && response !== undefined)} />
        ))}
      </div>
      {item.kind === 'judge' ? (
        <JudgeItem {...shared} item={item} onRespond={(given) => respond(item, given)} />
      ) : (
        <SpotItem {...shared} item={item} onRespond={(given) => respond(item, given)} />
      )}
      {response && (
        <p class="quiz-player-next">
          <button type="button" class="button" onClick={() => dispatch({ type: 'next' })}>
            {isLast ? wording.feedback.last : wording.feedback.next}
          </button>
        </p>
      )}
    </section>
  );
}

/** Moves the focus to a heading whenever the step changes, but not when the page opens. */
function useFocusAfter(step: string, heading: { readonly current: HTMLElement | null }): void {
  const shown = useRef(step);
  useLayoutEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    heading.current?.focus();
  }, [step]);
}
