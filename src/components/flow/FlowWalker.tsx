import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { nodeOf, silent, walk } from '../../engine/index.ts';
import type { Choice, Flow, FlowNode, Recorder } from '../../engine/index.ts';
import { t } from '../../i18n/t.ts';
import type { FlowWalkerWording, HelpWording, RoomWording } from '../../i18n/wording.ts';
import { DoorPath } from './DoorPath.tsx';
import { FlowOutcome } from './FlowOutcome.tsx';
import { FlowQuestion } from './FlowQuestion.tsx';
import type { Level } from './FlowQuestion.tsx';
import { FlowTrail } from './FlowTrail.tsx';
import { keep, kept } from './history.ts';
import { SaveWalk } from './SaveWalk.tsx';
import { after, take } from './steps.ts';
import type { Step, Steps } from './steps.ts';
import { saidOn, walkText } from './walk-text.ts';
import './flow-walker.css';

export interface FlowWalkerProps {
  /** Tells two walkers on a page apart. */
  readonly id: string;
  readonly flow: Flow;
  readonly wording: FlowWalkerWording;
  readonly rooms: Pick<RoomWording, 'verdicts'>;
  readonly help: HelpWording;
  /** Address of the site's front page, ending in "/": `next` links are counted from it. */
  readonly home: string;
  /** Address of the flow, ending in "/", where each node has a page below it; none in a widget. */
  readonly pages?: string | undefined;
  /** Level of the question's heading; 2 unless told otherwise. */
  readonly level?: Level | undefined;
  /** Lets Back and Forward go through the answers: only where the walk is what the page is for. */
  readonly keepsHistory?: boolean | undefined;
  readonly recorder?: Recorder | undefined;
}

const START: Steps = { answers: [], moves: 0 };

/** A decision, one question at a time. Its state is the list of answers and nothing else. */
export function FlowWalker(props: FlowWalkerProps) {
  const { id, flow, wording, rooms, help, home, pages, level = 2, keepsHistory = false } = props;
  const recorder = props.recorder ?? silent;
  const [{ answers, moves }, dispatch] = useReducer(
    (steps: Steps, next: Step) => take(flow, steps, next),
    START,
  );
  const [note, setNote] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const here = useRef<HTMLDivElement>(null);
  const now = walk(flow, answers);
  const node = nodeOf(flow, now.current);

  useEffect(() => {
    if (!keepsHistory) return undefined;
    keep([], 'replace');
    const follow = ({ state }: PopStateEvent): void => {
      // An entry without answers is a jump inside the page: the walk stays where it is.
      const then = kept(state);
      if (!then) return;
      setNote('');
      dispatch({ type: 'go', answers: then });
    };
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('popstate', follow);
    };
  }, [keepsHistory]);

  useLayoutEffect(() => {
    if (moves === 0) return;
    heading.current?.focus({ preventScroll: true });
    if (here.current) bringIntoSight(here.current);
  }, [moves]);

  function step(next: Step): void {
    setNote('');
    if (keepsHistory) keep(after(flow, answers, next), 'push');
    dispatch(next);
  }

  function answer(choice: Choice): void {
    if (moves === 0) recorder.started();
    recorder.answered(now.current);
    const next: Step = { type: 'choose', choice: choice.id };
    if (walk(flow, after(flow, answers, next)).outcome) recorder.completed();
    step(next);
  }

  if (!node) return null;
  // Where the next nodes have not arrived yet, choices stay links to their pages.
  const walkable = node.kind === 'outcome' || node.choices.every(({ to }) => nodeOf(flow, to));
  const place = t(wording.question, { number: now.path.length + 1 });
  return (
    <section class="flow-walker" aria-label={flow.title}>
      <div class="flow-walker-plan">
        <div class="flow-walker-here" ref={here}>
          <DoorPath passed={now.path.length} arrived={now.outcome} />
          {node.kind === 'question' ? (
            <>
              <p class="flow-walker-place">{place}</p>
              <FlowQuestion
                key={now.current}
                id={`${id}-question`}
                question={node}
                level={level}
                hrefOf={pages === undefined ? undefined : ({ to }) => `${pages}${to}/`}
                onChoose={walkable ? answer : undefined}
                heading={heading}
              />
            </>
          ) : (
            <>
              <FlowOutcome
                key={now.current}
                outcome={node}
                level={level}
                wording={wording}
                rooms={rooms}
                help={help}
                hrefTo={(path) => home + path.slice(1)}
                heading={heading}
              />
              <SaveWalk
                key={`${now.current}-save`}
                text={walkText(flow, now, rooms, help)}
                wording={wording}
                onNote={setNote}
              />
            </>
          )}
        </div>
        {now.path.length > 0 && (
          <FlowTrail
            said={saidOn(flow, now.path)}
            done={now.outcome}
            level={level}
            wording={wording}
            onChange={(at) => {
              step({ type: 'change', node: at });
            }}
            onAgain={() => {
              step({ type: 'go', answers: [] });
            }}
          />
        )}
      </div>
      <p class="heard" role="status">
        {note || (moves > 0 ? arrival(node, place, wording, rooms) : '')}
      </p>
    </section>
  );
}

/** Focus alone would leave a question at the foot of a small screen, with its choices out of sight. */
function bringIntoSight(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: 'start' });
}

/** What is announced on arrival at a node; its heading, which takes the focus, says the rest. */
function arrival(
  node: FlowNode,
  place: string,
  wording: FlowWalkerWording,
  rooms: Pick<RoomWording, 'verdicts'>,
): string {
  if (node.kind === 'question') return place;
  if (node.hideVerdict) return wording.doneQuietly;
  return t(wording.done, { verdict: rooms.verdicts[node.verdict].label });
}
