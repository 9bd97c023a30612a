import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PAUSES } from '../../i18n/tools/draft-cooler.ts';
import type { CoolerWording, Pause } from '../../i18n/tools/draft-cooler.ts';
import { CopyButton } from '../take/CopyButton.tsx';
import { cool, coolingFrom, LONGEST_DRAFT, onClock, whenReady } from './cooling.ts';
import type { Cooling } from './cooling.ts';
import { keep, kept, keyOf, wipe } from './keep.ts';
import './draft-cooler.css';

const TOOL = 'draft-cooler';
/** How often the clock is looked at, in milliseconds. */
const TICK = 10_000;

/** What is there: a draft to write, one that waits, or one to look at again. */
type Stage = 'writing' | 'cooling' | 'ready';

/** A place for a draft to wait in. On the device only for whoever asks; one can look at it at any time. */
export function DraftCooler(props: {
  readonly wording: CoolerWording;
  /** Address of the checker. */
  readonly check: string;
}) {
  const { wording, check } = props;
  const [stage, setStage] = useState<Stage>('writing');
  const [text, setText] = useState('');
  const [pause, setPause] = useState<Pause>('minutes');
  const [keeps, setKeeps] = useState(false);
  const [cooling, setCooling] = useState<Cooling>();
  const [now, setNow] = useState(0);
  const [note, setNote] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  /** Focus follows what a person does, not the clock. */
  const follow = useRef(false);

  /** Takes up what waits on the device. */
  const takeUp = (): boolean => {
    const found = coolingFrom(kept(TOOL));
    if (!found) return false;
    const time = Date.now();
    setText(found.text);
    setKeeps(true);
    setNow(time);
    setCooling(found);
    setStage(time >= found.until && time >= found.from ? 'ready' : 'cooling');
    return true;
  };
  useEffect(() => {
    // Written before this script came: that is not to be lost either.
    if (!root.current?.querySelector('textarea')?.value) takeUp();
    else if (coolingFrom(kept(TOOL))) setNote(wording.replaces);
  }, []);

  /** What a tab that is told of another needs to know of itself. */
  const here = useRef({ stage, text, keeps });
  here.current = { stage, text, keeps };
  useEffect(() => {
    const hear = ({ key, newValue }: StorageEvent) => {
      if (key !== null && key !== keyOf(TOOL)) return;
      const { stage, text, keeps } = here.current;
      if (newValue !== null) {
        if (stage !== 'writing' || text === '') takeUp();
        else setNote(wording.replaces);
      } else if (keeps && stage !== 'writing') {
        setKeeps(false);
        leave(wording.elsewhere);
      }
    };
    addEventListener('storage', hear);
    return () => removeEventListener('storage', hear);
  }, []);

  useEffect(() => {
    if (stage !== 'cooling' || !cooling) return;
    const look = () => {
      const time = Date.now();
      const right = onClock(cooling, time);
      setNow(time);
      if (right !== cooling) {
        setCooling(right);
        if (keeps) keep(TOOL, right);
        setNote(wording.clock);
      } else if (time >= cooling.until) {
        setStage('ready');
        setNote(wording.readyNote);
      }
    };
    look();
    const timer = setInterval(look, TICK);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [stage, cooling]);

  useLayoutEffect(() => {
    if (!follow.current) return;
    follow.current = false;
    (heading.current ?? root.current?.querySelector('textarea'))?.focus();
  }, [stage, cooling]);

  const start = () => {
    if (text.trim() === '') {
      setNote(wording.empty);
      root.current?.querySelector('textarea')?.focus();
      return;
    }
    const time = Date.now();
    const next = cool(text, pause, time);
    const done = keeps && keep(TOOL, next);
    // A draft that is no longer to be kept must not stay behind.
    if (!keeps) wipe(TOOL);
    follow.current = true;
    setNow(time);
    setCooling(next);
    setStage('cooling');
    setNote(keeps && !done ? wording.blocked : '');
    setKeeps(done);
  };
  /** Back to an empty field. */
  const leave = (said: string) => {
    setText('');
    setCooling(undefined);
    setStage('writing');
    setNote(said);
  };
  const letGo = () => {
    wipe(TOOL);
    setKeeps(false);
    follow.current = true;
    leave(wording.gone);
  };
  /** Keeps a draft that is ready as it is now, where that is asked for; says whether the device took it. */
  const keepReady = (asked: boolean, words: string): boolean => {
    const done = asked && cooling !== undefined && keep(TOOL, { ...cooling, text: words });
    setKeeps(done);
    if (asked && !done) setNote(wording.blocked);
    return done;
  };
  const letGoButton = (
    <button type="button" class="button" data-kind="quiet" onClick={letGo}>
      {wording.letGo}
    </button>
  );
  const where = keeps ? wording.kept : wording.here;

  return (
    <div ref={root} class="cooler" data-stage={stage}>
      {stage === 'cooling' && cooling && (
        <>
          <h4 ref={heading} tabIndex={-1}>
            {wording.cooling}
          </h4>
          <p class="cooler-clock">{whenReady(cooling, now, wording)}</p>
          <p class="cooler-where">{where}</p>
          <div class="cooler-buttons">
            <button
              type="button"
              class="button"
              data-kind="quiet"
              onClick={() => {
                follow.current = true;
                setStage('ready');
                setNote('');
              }}
            >
              {wording.early}
            </button>
            {letGoButton}
          </div>
        </>
      )}
      {stage === 'ready' && (
        <>
          <h4 ref={heading} tabIndex={-1}>
            {wording.ready}
          </h4>
          <ol class="cooler-questions">
            {wording.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </>
      )}
      {stage !== 'cooling' && (
        <>
          <label class="cooler-draft">
            <span>{wording.draft}</span>
            <textarea
              class="field-box"
              rows={5}
              maxLength={LONGEST_DRAFT}
              autocomplete="off"
              value={text}
              onInput={({ currentTarget }) => {
                setText(currentTarget.value);
                setNote('');
                if (stage === 'ready') keepReady(keeps, currentTarget.value);
              }}
            />
          </label>
          {stage === 'ready' && (
            <>
              <div class="cooler-buttons">
                <CopyButton
                  text={text}
                  label={wording.copy}
                  wording={wording.copying}
                  onNote={setNote}
                />
                <a class="button" data-kind="quiet" href={check}>
                  {wording.check}
                </a>
                {letGoButton}
              </div>
              <p class="cooler-where">
                {wording.checkNote} {keeps && wording.kept}
              </p>
            </>
          )}
          <fieldset class="cooler-pauses">
            <legend>{wording.pause}</legend>
            {PAUSES.map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  name="cooler-pause"
                  checked={one === pause}
                  onChange={() => setPause(one)}
                />
                {wording.pauses[one]}
              </label>
            ))}
          </fieldset>
          <div class="cooler-keep">
            <label>
              <input
                type="checkbox"
                checked={keeps}
                aria-describedby="cooler-keep-help"
                onChange={({ currentTarget: box }) => {
                  if (!box.checked) wipe(TOOL);
                  if (stage === 'ready') box.checked = keepReady(box.checked, text);
                  else setKeeps(box.checked);
                }}
              />
              {wording.keep}
            </label>
            <p id="cooler-keep-help">{wording.keepHelp}</p>
          </div>
          <div class="cooler-buttons">
            <button type="button" class="button" onClick={start}>
              {stage === 'ready' ? wording.again : wording.start}
            </button>
          </div>
        </>
      )}
      <p class="cooler-note" role="status">
        {note}
      </p>
    </div>
  );
}
