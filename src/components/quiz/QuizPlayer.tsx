import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type {
  Attempt,
  AttemptAction,
  Item,
  Quiz,
  QuizSettings,
  Recorder,
  Response,
  Store,
  Sureness,
} from '../../engine/index.ts';
import {
  beginAttempt,
  currentItem,
  drawnFor,
  firstSeed,
  isComplete,
  readSettings,
  reduceAttempt,
  responseTo,
  scoreItem,
  scoreQuiz,
  seedFrom,
  settingsFragment,
  silent,
} from '../../engine/index.ts';
import { t } from '../../i18n/t.ts';
import type { QuizPlayerWording } from '../../i18n/quiz.ts';
import type { RoomWording } from '../../i18n/wording.ts';
import { keepAddress } from '../history/keep-address.ts';
import { useStart } from '../recorder/use-start.ts';
import { BeforeAnswer } from './BeforeAnswer.tsx';
import { ItemBody } from './ItemBody.tsx';
import type { ItemBodies } from './ItemBody.tsx';
import type { Keeping } from './keeping.ts';
import { QuizResult } from './QuizResult.tsx';
import type { DrawProof, GuideLinks } from './QuizResult.tsx';
import { QuizSetup } from './QuizSetup.tsx';
import { today } from './today.ts';
import './quiz-player.css';

export interface QuizPlayerProps {
  readonly quiz: Quiz;
  readonly wording: QuizPlayerWording;
  readonly rooms: RoomWording;
  readonly guides: GuideLinks;
  /** What shows each kind of item of the quiz. */
  readonly bodies: ItemBodies;
  /** Stands where an item's kind is not among them (yet). */
  readonly missing?: ComponentChildren;
  /** Draws what a finished quiz gives out; nothing where it gives out nothing. */
  readonly proof?: DrawProof | undefined;
  /** Stands with the result. */
  readonly children?: ComponentChildren;
  /**
   * The quiz is a guest in another page: that page reads further settings from the address,
   * and the quiz leaves the address as it is.
   */
  readonly framed?: boolean | undefined;
  readonly recorder?: Recorder | undefined;
  readonly keeping: Keeping;
  /** Where the attempt is kept; the tab, or the device, unless told otherwise. */
  readonly store?: Store | undefined;
}

/** A quiz, one item at a time, with the answer after each. */
export function QuizPlayer(props: QuizPlayerProps) {
  const { quiz, wording, rooms, guides, bodies, missing, proof, recorder = silent } = props;
  const { framed = false, keeping } = props;
  const [attempt, dispatch] = useReducer(
    (state: Attempt, action: AttemptAction) => reduceAttempt(quiz, state, action),
    beginAttempt(quiz, firstSeed(quiz.id)),
  );
  const kept = keeping.use(quiz, attempt, props.store);
  const [settings, setSettings] = useSettings(quiz, framed, (read) => {
    const taken = kept.takeUp(read);
    const seed = read.seed ?? firstSeed(quiz.id);
    if (taken) dispatch({ type: 'resume', attempt: taken });
    else if (seed !== attempt.seed || read.count !== attempt.count) {
      dispatch({ type: 'resume', attempt: beginAttempt(quiz, seed, read.count) });
    }
  });
  const [wiped, setWiped] = useState(false);
  const [sureness, setSureness] = useState<Sureness>();
  const drawn = useMemo(() => drawnFor(quiz, attempt), [quiz, attempt.seed, attempt.count]);
  const item = currentItem(drawn, attempt);
  const response = item && responseTo(item, attempt.responses);
  const title = useRef<HTMLHeadingElement>(null);
  const feedback = useRef<HTMLHeadingElement>(null);
  const start = useStart(recorder);
  const moved = useMove(response ? feedback : title, [attempt]);

  const act = (action: AttemptAction) => {
    moved();
    setWiped(false);
    setSureness(undefined);
    dispatch(action);
  };
  const respond = (to: Item, given: Response) => {
    const action = { type: 'respond', item: to.id, response: given, sureness } as const;
    const after = reduceAttempt(quiz, attempt, action);
    if (after === attempt) return;
    act(action);
    start();
    recorder.answered(to.id, scoreItem(to, given));
    if (!isComplete(drawn, after)) return;
    const chance = Math.floor(Math.random() * 2 ** 14);
    dispatch({ type: 'finish', finish: { date: today(), chance } });
    const score = scoreQuiz(drawn, after.responses);
    const { pass } = settings ?? {};
    recorder.completed(score, pass === undefined ? undefined : score.scaled >= pass);
  };
  const again = () => {
    kept.wipe();
    moved();
    const next = { ...settings, seed: seedFrom(Math.random()) };
    setUp(next);
    dispatch({ type: 'resume', attempt: beginAttempt(quiz, next.seed, next.count) });
  };
  const setUp = (next: QuizSettings) => {
    setSettings(next);
    // A reload must find what was chosen here, and not what a link once asked for.
    if (!framed) keepAddress(`#${settingsFragment(next)}`, 'replace');
    if (next.count === attempt.count) return;
    dispatch({ type: 'resume', attempt: beginAttempt(quiz, attempt.seed, next.count) });
  };

  const setup = settings && (
    <QuizSetup
      seed={attempt.seed}
      most={quiz.items.length}
      settings={settings}
      wording={wording.setup}
      onChange={setUp}
      onAnother={() => again()}
    />
  );
  const keptHere = (
    <keeping.Note
      kept={kept}
      wording={wording.kept}
      onWiped={() => {
        setWiped(true);
        moved();
        dispatch({
          type: 'resume',
          attempt: beginAttempt(quiz, attempt.seed, attempt.count),
        });
      }}
    />
  );

  if (!item) {
    return (
      <section class="quiz-player" aria-label={quiz.title}>
        <QuizResult
          drawn={drawn}
          attempt={attempt}
          settings={settings ?? {}}
          wording={wording}
          rooms={rooms}
          guides={guides}
          proof={proof}
          note={props.children}
          heading={title}
          onRetry={() => act({ type: 'retry' })}
          onRestart={() => again()}
        />
        {keptHere}
      </section>
    );
  }

  const place = attempt.round.indexOf(item.id);
  const isFirst = Object.keys(attempt.responses).length === 0;
  const isLast = place === attempt.round.length - 1;
  return (
    <section class="quiz-player" aria-label={quiz.title}>
      <h2
        ref={title}
        tabIndex={-1}
        class="quiz-player-progress"
        aria-describedby={wiped ? 'quiz-wiped' : undefined}
      >
        {t(wording.progress, { at: place + 1, of: attempt.round.length })}
      </h2>
      <div class="quiz-player-bar" aria-hidden="true">
        {attempt.round.map((id, index) => (
          <span key={id} data-done={index < place || (index === place && response !== undefined)} />
        ))}
      </div>
      <ItemBody
        key={`${attempt.seed}/${item.id}`}
        item={item}
        response={response}
        wording={wording}
        rooms={rooms}
        heading={feedback}
        bodies={bodies}
        missing={missing}
        aside={
          <BeforeAnswer
            item={item}
            asksSureness={settings?.sureness ?? false}
            wording={wording}
            onSure={setSureness}
          />
        }
        onRespond={(given) => respond(item, given)}
      />
      {response && (
        <p class="quiz-player-next">
          <button type="button" class="button" onClick={() => act({ type: 'next' })}>
            {isLast ? wording.feedback.last : wording.feedback.next}
          </button>
        </p>
      )}
      {wiped && <p id="quiz-wiped">{wording.kept.wiped}</p>}
      {isFirst ? setup : keptHere}
    </section>
  );
}

/**
 * The settings in the part of the address after "#", read when the page opens and whenever
 * that part is changed. Undefined in the page as it is built, which knows no address.
 */
function useSettings(
  quiz: Quiz,
  framed: boolean,
  onRead: (settings: QuizSettings) => void,
): readonly [QuizSettings | undefined, (settings: QuizSettings) => void] {
  const [settings, setSettings] = useState<QuizSettings>();
  const latest = useRef(onRead);
  latest.current = onRead;
  useEffect(() => {
    let asked: string | undefined;
    const read = (change?: Event) => {
      // A jump to a place in the page ("#main") asks for nothing, and must change nothing.
      if (change && !location.hash.includes('=')) return;
      const { settings: found, refused } = readSettings(location.hash, quiz.items.length);
      const before = asked;
      asked = settingsFragment(found);
      // The page around may change the look alone: what was set up here since goes on.
      if (framed && asked === before) return;
      // What a frame is told besides is read, and refused, by whoever mounts it.
      for (const reason of framed ? [] : refused) console.warn(`Quiz "${quiz.id}": ${reason}`);
      latest.current(found);
      setSettings(found);
    };
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return [settings, setSettings];
}

/**
 * Moves the focus to a heading after what the person did, and not when the page opens or a
 * kept attempt is taken up. Gives the function that says "the person has moved". The rest of a
 * double click that did it was meant for what has gone, and not for what has come in its place.
 */
function useMove(
  heading: { readonly current: HTMLElement | null },
  after: readonly unknown[],
): () => void {
  const moved = useRef(false);
  const clicked = useRef(false);
  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    heading.current?.focus();
  }, after);
  useEffect(() => {
    const look = (event: MouseEvent) => {
      if (event.detail < 2) clicked.current = false;
      if (!clicked.current) return;
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener('click', look, true);
    return () => removeEventListener('click', look, true);
  }, []);
  return () => {
    moved.current = true;
    clicked.current = true;
  };
}
