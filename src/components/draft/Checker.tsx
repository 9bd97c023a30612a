import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type {
  Category,
  Draft,
  Finding,
  Lexicon,
  PackedLexicon,
  Recorder,
  Room,
  Span,
} from '../../engine/index.ts';
import { applySuggestion, silent, wordsOf } from '../../engine/index.ts';
import { isProtected } from '../../engine/draft/guards/guard.ts';
import type { GivenPack, PackPart } from '../pack/pack-part.tsx';
import { inFigures } from '../../i18n/numbers.ts';
import { plural, saidAnew, t } from '../../i18n/t.ts';
import type {
  CategoryWording,
  CheckerWording,
  HelpWording,
  RoomWording,
} from '../../i18n/wording.ts';
import { HelpLines } from '../help/HelpLines.tsx';
import { useStart } from '../recorder/use-start.ts';
import { RoomScene } from '../picture/RoomScene.tsx';
import { DraftField, placesOf } from './DraftField.tsx';
import { Compare } from './Compare.tsx';
import { NO_MESSAGE, useHeard } from './heard.ts';
import { NOTHING } from './judging.ts';
import { Questions } from './Questions.tsx';
import { ReportPanel } from './ReportPanel.tsx';
import { sameEnds } from './replace-text.ts';
import { RoomPicker } from './RoomPicker.tsx';
import { VerdictShape } from './VerdictMark.tsx';
import { useJudged } from './use-judged.ts';
import { READ_AT_MOST } from './read-at-most.ts';
import { questionsToShow, reduce, startWith } from './state.ts';
import type { CheckerAction } from './state.ts';
import './checker.css';

/** What the checker needs in order to judge, in one language: large, and therefore not a prop of pages. */
export interface CheckerWords {
  readonly lexicon: Lexicon;
  readonly categories: Readonly<Record<Category, CategoryWording>>;
  /** What an organisation adds. */
  readonly pack?: PackPart | undefined;
}

/** The same as data, in a file or inside a widget. */
export type PlainCheckerWords = Omit<CheckerWords, 'lexicon' | 'pack'> & {
  readonly lexicon: PackedLexicon;
  readonly pack?: GivenPack | undefined;
};

export interface CheckerProps {
  /** Tells two checkers on a page apart. */
  readonly id: string;
  readonly start: Draft;
  /** Drafts to try, by sample id, in the order of `wording.samples`. */
  readonly samples: Readonly<Record<string, Draft>>;
  readonly wording: CheckerWording;
  readonly rooms: RoomWording;
  readonly help: HelpWording;
  /** A room to go to, once for each: whatever is typed already comes along. */
  readonly room?: Room | undefined;
  /** Address of the page that says how to verify the promise; left out in a widget. */
  readonly privacyHref?: string | undefined;
  /** Address of the page that says how often the checker is wrong; left out in a widget. */
  readonly methodHref?: string | undefined;
  /** Until they are there the checker shows itself, but does not judge. */
  readonly words?: CheckerWords | undefined;
  /** Whether the words are on their way. */
  readonly loading?: boolean | undefined;
  /** Whether they did not come. */
  readonly failed?: boolean | undefined;
  /** Fetches them anew; left out where nothing can be fetched. */
  readonly onRetry?: (() => void) | undefined;
  readonly recorder?: Recorder | undefined;
}

/** The checker: a room, a draft, and what would happen if it were posted there. */
export function Checker(props: CheckerProps) {
  const {
    id,
    wording,
    rooms,
    help,
    samples,
    privacyHref,
    methodHref,
    words,
    loading,
    failed,
    onRetry,
    recorder = silent,
  } = props;
  const [state, dispatch] = useReducer(reduce, props.start, startWith);
  const untouched = useRef(state).current;
  const [message, setMessage] = useState(NO_MESSAGE);
  const field = useRef<HTMLTextAreaElement>(null);
  const verdict = useRef<HTMLHeadingElement>(null);
  const wait = useRef<HTMLParagraphElement>(null);
  const { room } = props;
  useEffect(() => {
    if (room) dispatch({ type: 'enter', room });
  }, [room?.account, room?.audience]);
  const start = useStart(recorder);
  const landedEarly = useRef(false);
  const { draft, past, original, answered } = state;
  const [caret, setCaret] = useState<number>();
  const [lit, setLit] = useState<Finding>();

  const blank = draft.text.trim() === '';
  const typed = useRef(false);
  const {
    read,
    report,
    missing: torn,
  } = useJudged(draft, words, typed.current && !blank, landedEarly.current);
  const missing = failed ? 'words' : torn;
  const offered = [
    ...Object.entries(samples).map(([id, one]) => ({ ...one, label: wording.samples[id] ?? '' })),
    ...(words?.pack?.samples ?? []),
  ];
  const judged = !blank && words !== undefined && report !== NOTHING;
  // Until the hand rests, only findings before the first change are where their words are.
  const before = report.findings.filter((finding) => {
    if (read === draft) return true;
    const [same] = sameEnds(read.text, draft.text);
    return placesOf(finding).every(({ end }) => end <= same);
  });
  // The same list as long as it says the same: its marks stay.
  const standing = before.length === report.findings.length ? report.findings : before;
  const latest = useRef({ text: draft.text, standing });
  latest.current = { text: draft.text, standing };
  const waiting = !blank && !judged && !missing && (words !== undefined || loading);
  const crisis = report.guards.includes('g-crisis');
  const count = report.findings.filter(({ severity }) => severity >= 2).length;

  // What a press changed away must not take the focus with it: it lands on the new verdict.
  useLayoutEffect(() => {
    if (!message.landed) return;
    landedEarly.current = wait.current !== null;
    (verdict.current ?? wait.current ?? field.current)?.focus();
  }, [message]);

  // A verdict that was late takes the focus over, unless the person has gone elsewhere.
  useLayoutEffect(() => {
    if (waiting || !landedEarly.current) return;
    landedEarly.current = false;
    if (document.activeElement === document.body) (verdict.current ?? field.current)?.focus();
    else setMessage((said) => ({ ...said, landed: false }));
  }, [waiting]);

  function land(): void {
    setMessage((said) => ({ ...said, landed: true }));
  }

  function write(text: string): void {
    start();
    act({ type: 'write', text });
  }

  /** Does something, and says so where it is not plain to hear. */
  function act(action: CheckerAction, words?: string): void {
    // A suggestion that is taken is written into the field as well: its press still stands.
    if (action.type !== 'write' || action.text !== draft.text) {
      typed.current =
        action.type === 'write' ||
        action.type === 'answering' ||
        (action.type === 'answer' && action.question === 'employer');
      setMessage(words === undefined ? NO_MESSAGE : { words, changed: true });
    }
    dispatch(action);
  }

  function select({ start, end }: Span): void {
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
  }

  /** As `useCopy` does, which would be one file of script more for this page: 0.3 kB. */
  async function copy(): Promise<void> {
    let said = wording.copied;
    try {
      await navigator.clipboard.writeText(draft.text);
    } catch {
      // Framed pages often may not use the clipboard; the person's own keys always may.
      select({ start: 0, end: draft.text.length });
      said = wording.copyByHand;
    }
    setMessage(({ words }) => ({ words: saidAnew(said, words), changed: false }));
  }

  function summary(): string {
    // A draft that came with the page is nobody's business until the person touches it.
    if (state === untouched || message.landed || !judged || crisis) return '';
    const { long } = rooms.verdicts[report.verdict];
    const live = t(wording.live, { verdict: long, exposure: report.exposure });
    return count > 0 ? `${live} ${plural(wording.liveFindings, count)}` : live;
  }
  const heard = useHeard(message, summary());

  // Pictures of a hundred people: drawn with the room, and not with each letter.
  const { account, audience } = draft;
  const picker = useMemo(
    () => (
      <RoomPicker
        id={id}
        room={draft}
        wording={wording}
        rooms={rooms}
        onSpeak={(account) => {
          act({ type: 'speak', account });
        }}
        onAddress={(audience) => {
          act({ type: 'address', audience });
        }}
      />
    ),
    [account, audience],
  );
  const scene = useMemo(() => <RoomScene audience={audience} />, [audience]);

  // While the hand is at work an answer stays as it is; what is pressed in it asks `latest`.
  const answer = useRef<VNode>();
  if (!judged || read.text === draft.text) {
    answer.current = (
      <div class="checker-answer">
        {blank && (
          <div class="checker-empty">
            <h3>{wording.emptyTitle}</h3>
            <p>{wording.empty}</p>
          </div>
        )}
        {blank && offered.length > 0 && (
          <div class="checker-samples">
            <h3>{wording.tryLabel}</h3>
            <ul role="list">
              {offered.map(({ label, ...chosen }) => (
                <li key={label}>
                  <button
                    type="button"
                    class="button"
                    data-kind="quiet"
                    onClick={() => {
                      act({ type: 'load', draft: chosen });
                      land();
                    }}
                  >
                    {label}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )}
        {waiting && (
          <p class="checker-waiting" ref={wait} tabIndex={-1}>
            {wording.waiting}
          </p>
        )}
        {crisis && (
          <div class="checker-crisis">
            <h3>{wording.crisis.title}</h3>
            <HelpLines wording={help} />
            <p>{wording.crisis.reassure}</p>
            <button
              type="button"
              class="button"
              data-kind="quiet"
              onClick={() => {
                act({ type: 'not-crisis' });
                field.current?.focus();
              }}
            >
              {wording.crisis.dismiss}
            </button>
          </div>
        )}
        {judged && !crisis && (
          <ReportPanel
            id={id}
            draft={read}
            report={report}
            lexicon={words.lexicon}
            wording={wording}
            rooms={rooms}
            categories={words.categories}
            methodHref={methodHref}
            caret={caret}
            verdict={verdict}
            onTake={(finding, suggestion) => {
              if (latest.current.standing.includes(finding)) {
                const text = applySuggestion(
                  latest.current.text,
                  finding,
                  suggestion,
                  words.lexicon,
                );
                act({ type: 'take', text }, wording.changed);
              }
              // The last keys moved it: judged anew as this press lands, it can be pressed again.
              else typed.current = false;
              land();
            }}
            onKeep={(finding, kind) => {
              const { category } = finding;
              const said = kind ? undefined : wordsOf(read.text, finding);
              act({ type: 'dismiss', dismissal: { category, words: said } }, wording.kept);
              setLit(undefined);
              land();
            }}
            onRestore={() => {
              act({ type: 'restore' }, wording.restored);
              land();
            }}
            onShow={(finding) => {
              if (latest.current.standing.includes(finding)) select(finding.span);
            }}
            onLook={setLit}
          />
        )}
        {judged && report.verdict !== 'share' && !isProtected(report.guards) && words.pack?.note}
        {judged && original !== undefined && original !== draft.text && (
          <Compare before={original} after={draft.text} wording={wording} />
        )}
        {judged && !crisis && draft.notCrisis && (
          <details class="checker-quiet-help">
            <summary>{wording.crisis.quiet}</summary>
            <HelpLines wording={help} />
          </details>
        )}
        {judged && !crisis && (
          <Questions
            id={id}
            shown={questionsToShow(report.questions, answered)}
            answered={answered}
            answering={draft.answering}
            wording={wording}
            onAnswer={(question, values) => {
              act({ type: 'answer', question, values });
            }}
            onAnswering={(text) => {
              act({ type: 'answering', text });
            }}
          />
        )}
      </div>
    );
  }

  return (
    <section class="checker" aria-labelledby={`${id}-label`}>
      <h2 class="heard" id={`${id}-label`}>
        {wording.label}
      </h2>
      <div class="checker-plan">
        {picker}
        <div class="checker-draft">
          <label for={`${id}-text`}>
            {wording.draft}
            {judged && !crisis && (
              <span
                class="checker-glance"
                data-verdict={report.verdict}
                data-says={rooms.verdicts[report.verdict].long}
                aria-hidden="true"
              >
                <VerdictShape verdict={report.verdict} />
              </span>
            )}
          </label>
          <div class="checker-bubble">
            <DraftField
              id={`${id}-text`}
              text={draft.text}
              findings={crisis ? NOTHING.findings : standing}
              lit={standing.find((finding) => finding === lit)}
              placeholder={wording.placeholder}
              describedBy={`${id}-private`}
              field={field}
              onWrite={write}
              onCaret={setCaret}
            />
          </div>
          {scene}
          <p class="checker-tools">
            <button
              type="button"
              class="link-button"
              aria-disabled={blank}
              onClick={() => {
                if (!blank) void copy();
              }}
            >
              {wording.copy}
            </button>
            <button
              type="button"
              class="link-button"
              aria-disabled={blank}
              onClick={() => {
                if (blank) return;
                act({ type: 'write', text: '' });
                field.current?.focus();
              }}
            >
              {wording.clear}
            </button>
            {past.length > 0 && (
              <button
                type="button"
                class="link-button"
                onClick={() => {
                  act({ type: 'undo' }, wording.undone);
                  field.current?.focus();
                }}
              >
                {wording.undo}
              </button>
            )}
            {message.words !== '' && (
              <span class="checker-said" aria-hidden="true">
                {message.words}
              </span>
            )}
          </p>
          {draft.text.length > READ_AT_MOST && (
            <p class="checker-note">{t(wording.tooLong, { count: inFigures(READ_AT_MOST) })}</p>
          )}
          <p id={`${id}-private`} class="checker-private">
            {wording.private}{' '}
            {privacyHref !== undefined && <a href={privacyHref}>{wording.privateLink}</a>}
          </p>
        </div>
        {answer.current}
      </div>
      <p class="heard" role="status">
        {crisis && state !== untouched && message.changed ? wording.crisis.title : heard}
      </p>
      {missing && (
        <p class="checker-failed" role="alert">
          {missing === 'words' ? wording.failed : wording.byRules}{' '}
          {onRetry && (
            <button
              type="button"
              class="link-button"
              onClick={() => {
                onRetry();
                // This button is about to go, and must not take the focus with it.
                field.current?.focus();
              }}
            >
              {wording.retry}
            </button>
          )}
        </p>
      )}
    </section>
  );
}
