import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { nodeOf, questionOf, silent, walk } from '../../engine/index.ts';
import type { Choice, Flow, FlowNode, Next, Outcome, Recorder, Walk } from '../../engine/index.ts';
import { t } from '../../i18n/t.ts';
import type { FlowWalkerWording, HelpWording, VerdictLabels } from '../../i18n/wording.ts';
import { DoorPath } from './DoorPath.tsx';
import { FlowOutcome } from './FlowOutcome.tsx';
import { FlowQuestion } from './FlowQuestion.tsx';
import type { Level } from './FlowQuestion.tsx';
import { FlowTrail } from './FlowTrail.tsx';
import { fragmentOf, roomFragment } from './fragment.ts';
import { keepInAddress } from './keep-in-address.ts';
import type { WalkKeeping } from './keeping.ts';
import { lightPath } from './light-path.ts';
import { SaveWalk } from './SaveWalk.tsx';
import { BEGINNING, take, walkedFrom, wayBack, wayRound } from './steps.ts';
import type { Step, Steps } from './steps.ts';
import { saidOn, walkText } from './walk-text.ts';
import './flow-walker.css';

/** Another flow that sent a person here: what is said of it, and the way back to it. */
export interface Sender {
  readonly said: string;
  readonly href: string;
  readonly label: string;
}

export interface FlowWalkerProps {
  /** Tells two walkers on a page apart. */
  readonly id: string;
  readonly flow: Flow;
  readonly wording: FlowWalkerWording;
  readonly rooms: VerdictLabels;
  readonly help: HelpWording;
  /** Address of the site's front page, ending in "/": `next` links are counted from it. */
  readonly home: string;
  /** Address of the flow, ending in "/", where each node has a page below it; none in a widget. */
  readonly pages?: string | undefined;
  /** The node at which the page begins; the flow's first question unless told otherwise. */
  readonly at?: string | undefined;
  /** Level of the question's heading; 2 unless told otherwise. */
  readonly level?: Level | undefined;
  /** Stands with an outcome that leaves something to ask. */
  readonly children?: ComponentChildren;
  /** The same in plain text, for an outcome that is copied. */
  readonly house?: string | undefined;
  /** Where the walk is kept; nowhere unless told. */
  readonly keeping?: WalkKeeping | undefined;
  /** Finds out who sent the person here; nobody did unless told. */
  readonly sentBy?: ((steps: Steps) => Sender | undefined) | undefined;
  /** Called with the walk as it is now. */
  readonly onWalk?: ((walk: Walk) => void) | undefined;
  readonly recorder?: Recorder | undefined;
}

/** A decision, one question at a time. Its state is the list of answers and nothing else. */
export function FlowWalker(props: FlowWalkerProps) {
  const { id, flow, wording, rooms, help, home, pages, level = 2 } = props;
  const { at: own = flow.start, keeping, sentBy, onWalk } = props;
  const recorder = props.recorder ?? silent;
  const [steps, dispatch] = useReducer(
    (before: Steps, next: Step) => take(flow, own, before, next),
    BEGINNING,
  );
  const [note, setNote] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const here = useRef<HTMLDivElement>(null);
  const { moves } = steps;
  const seen = walkedFrom(flow, steps.start, own);
  const now = walk(seen, steps.answers);
  const node = nodeOf(flow, now.current);
  const asked = now.path.filter((answer) => questionOf(flow, answer.node)).length;
  const whole = seen.start === flow.start;

  useEffect(
    () =>
      keeping?.follow((place, { quietly }) => {
        setNote('');
        dispatch({ type: 'go', place, quietly });
      }),
    [keeping],
  );

  useLayoutEffect(() => {
    if (moves === 0) return;
    heading.current?.focus({ preventScroll: true });
    if (here.current) bringIntoSight(here.current);
  }, [moves]);

  useEffect(() => {
    onWalk?.(now);
  });

  function step(next: Step): void {
    setNote('');
    const { start, answers, waiting } = take(flow, own, steps, next);
    keeping?.keep(fragmentOf({ start: start === own ? undefined : start, answers, waiting }));
    dispatch(next);
  }

  function answer(choice: Choice): void {
    if (moves === 0) recorder.started();
    // Not which question it was: the next one depends on the answer, and would tell it.
    recorder.answered(`step-${asked + 1}`);
    const next: Step = { type: 'choose', choice: choice.id };
    if (walk(seen, take(flow, own, steps, next).answers).outcome) recorder.completed();
    step(next);
  }

  function hrefOf({ href, room, back }: Next): string {
    const address = home + href.slice(1);
    if (room) return address + roomFragment(room);
    return back === undefined ? address : address + wayRound(flow, own, steps, back);
  }

  if (!node) return null;
  // Where the next nodes have not arrived yet, choices stay links to their pages.
  const walkable = node.kind === 'outcome' || node.choices.every(({ to }) => nodeOf(flow, to));
  const place = whole ? t(wording.question, { number: asked + 1 }) : wording.another;
  const sender = sentBy?.(steps);
  return (
    <section class="flow-walker" aria-label={flow.title}>
      <div class="flow-walker-plan">
        <div class="flow-walker-here" ref={here}>
          <DoorPath passed={whole ? asked : asked + 1} arrived={now.outcome} />
          {sender && !now.outcome && <p class="flow-walker-from">{sender.said}</p>}
          {node.kind === 'question' ? (
            <>
              {whole && <p class="flow-walker-place">{place}</p>}
              <FlowQuestion
                key={now.current}
                id={`${id}-question`}
                question={node}
                level={level}
                law={wording.law}
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
                hrefOf={hrefOf}
                wayBack={sender}
                goOn={{
                  questionOf: (back) => questionOf(flow, back)?.text,
                  hrefOf: (back) => (pages === undefined ? undefined : `${pages}${back}/`),
                  onGo: (back) => {
                    step({ type: 'back', node: back });
                  },
                }}
                heading={heading}
              />
              {leavesToAsk(node) && props.children}
              <SaveWalk
                key={`${now.current}-save`}
                text={walkText(flow, now, rooms, help, wording, leavesToAsk(node) && props.house)}
                page={pages === undefined ? undefined : `${pages}${now.current}/`}
                title={node.title}
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
            kept={keeping?.where ?? 'nowhere'}
            onChange={(at) => {
              step({ type: 'change', node: at });
            }}
            onAgain={() => {
              step({ type: 'again' });
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

export type FlowPageProps = Omit<FlowWalkerProps, 'keeping' | 'sentBy' | 'onWalk'> & {
  /** Titles of flows that may send people here and take them back, by id. */
  readonly senders?: Readonly<Record<string, string>> | undefined;
  /** Id of the flow's picture in the page, in which the path is lit. */
  readonly picture?: string | undefined;
};

/**
 * A walker that is what its page is for: the walk is kept in the page's address. In this file
 * because two small scripts weigh more than one.
 */
export function FlowPage({ picture, senders = {}, ...walker }: FlowPageProps) {
  const { flow, home, wording } = walker;
  const [keeping] = useState(keepInAddress);
  const sentBy = (steps: Steps): Sender | undefined => {
    const id = steps.waiting.at(-1)?.flow ?? '';
    const title = Object.hasOwn(senders, id) ? senders[id] : undefined;
    if (title === undefined) return undefined;
    return {
      said: t(wording.cameFrom, { title }),
      href: `${home}decide/${id}/${wayBack(steps)}`,
      label: t(wording.backTo, { title }),
    };
  };
  const titleAsBuilt = useRef<string>();
  const show = (now: Walk): void => {
    if (picture !== undefined) lightPath(document.getElementById(picture), now);
    titleAsBuilt.current ??= document.title;
    const isBeginning = now.path.length === 0 && now.current === (walker.at ?? flow.start);
    const name = isBeginning ? '' : titleOf(flow, now);
    // A page that is built for a step has that step in its title.
    const site = titleAsBuilt.current.split(' · ').at(-1);
    document.title = name === '' ? titleAsBuilt.current : `${name} · ${flow.title} · ${site}`;
  };
  return <FlowWalker {...walker} keeping={keeping} sentBy={sentBy} onWalk={show} />;
}

/**
 * Where a walk is, for the tab and the browser's history, which would else show the same for
 * every step; nothing for what shall stand alone, since others may see the tab.
 */
function titleOf(flow: Flow, { current }: Walk): string {
  const node = nodeOf(flow, current);
  if (node?.kind !== 'outcome') return node?.text ?? '';
  return node.hideVerdict ? '' : node.title;
}

/** Focus alone would leave a question at the foot of a small screen, with its choices out of sight. */
function bringIntoSight(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: 'start' });
}

/**
 * Nothing to ask is left where it may be shared; and what is said of pay, of a wrong, of
 * danger or of help stands alone: nobody of the house comes between.
 */
function leavesToAsk({ verdict, hideVerdict, helpLines }: Outcome): boolean {
  return !hideVerdict && !helpLines && verdict !== 'share' && verdict !== 'report';
}

/** What is announced on arrival at a node; its heading, which takes the focus, says the rest. */
function arrival(
  node: FlowNode,
  place: string,
  wording: FlowWalkerWording,
  rooms: VerdictLabels,
): string {
  if (node.kind === 'question') return place;
  if (node.hideVerdict) return wording.doneQuietly;
  return t(wording.done, { verdict: rooms.verdicts[node.verdict].label });
}
