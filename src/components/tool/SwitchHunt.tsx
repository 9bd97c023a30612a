import { useEffect, useRef, useState } from 'preact/hooks';
import { inWords } from '../../i18n/dates.ts';
import { saidAnew, t } from '../../i18n/t.ts';
import type { SwitchHuntWording } from '../../i18n/tools/switch-hunt.ts';
import { today } from '../quiz/today.ts';
import { saveFile } from '../take/save-file.ts';
import { KeepHere } from './KeepHere.tsx';
import { printAlone } from './print-alone.ts';
import { emptyHunt, halfYearOn, keptHunt, LONGEST_APP, MOST_ROUNDS } from './switch-hunt.ts';
import type { Hunt, Round } from './switch-hunt.ts';
import { SwitchSheet } from './SwitchSheet.tsx';
import { useKept } from './use-kept.ts';
import './desk.css';
import './switch-hunt.css';

/** Nine switches to look for in the settings of one app after another. */
export function SwitchHunt(props: { readonly wording: SwitchHuntWording }) {
  const { wording } = props;
  const ids = wording.switches.map(({ id }) => id);
  const [hunt, setHunt] = useState<Hunt>(emptyHunt);
  const [at, setAt] = useState(0);
  const [note, setNote] = useState('');
  /** For those who cannot see it: progress, and what is kept. */
  const [heard, setHeard] = useState('');
  const sheet = useRef<HTMLDivElement>(null);
  const name = useRef<HTMLInputElement>(null);
  const kept = useKept('switch-hunt', hunt, (found) => keptHunt(found, ids), setHunt);
  const { rounds, next } = hunt;
  const round = rounds[at] ?? rounds[0];

  // The page is built on another day than it is read.
  useEffect(() => {
    setHunt((now) => (now.next === '' ? { ...now, next: halfYearOn(today()) } : now));
  }, []);

  if (!round) return null;

  const change = (more: Partial<Round>) =>
    setHunt({ ...hunt, rounds: rounds.map((one) => (one === round ? { ...one, ...more } : one)) });
  const called = ({ app }: Round) => app.trim() || wording.unnamed;
  const turnTo = (list: readonly Round[], place: number) => {
    setHunt({ ...hunt, rounds: list });
    setAt(place);
    setNote('');
    setHeard('');
    name.current?.focus();
  };
  const tick = (id: string, ticked: boolean) => {
    const ticks = ids.filter((one) => (one === id ? ticked : round.ticks.includes(one)));
    change({ ticks });
    setHeard(`${called(round)}: ${wording.progress[ticks.length] ?? ''}`);
    setNote('');
  };
  const say = (words: string) => setNote((before) => saidAnew(words, before));
  const remind = async (): Promise<void> => {
    if (!next) {
      say(wording.remindNeeds);
      return;
    }
    try {
      const { reminderFile } = await import('./reminder-file.ts');
      const { reminder } = wording;
      const text = reminderFile({ day: next, here: location.href, wording: reminder });
      saveFile(new Blob([text], { type: 'text/calendar;charset=utf-8' }), reminder.file);
      say(wording.reminded);
    } catch {
      say(wording.remindFailed);
    }
  };

  return (
    <>
      <div class="tool-live">
        <div class="desk">
          <p>{wording.intro}</p>
          {rounds.length > 1 && (
            <fieldset>
              <legend>{wording.apps}</legend>
              <div class="desk-choices">
                {rounds.map((one, place) => (
                  <label key={place}>
                    <input
                      type="radio"
                      name="switch-hunt-round"
                      autocomplete="off"
                      checked={one === round}
                      onChange={() => setAt(place)}
                    />
                    <span>
                      {t(wording.of, {
                        app: called(one),
                        count: one.ticks.length,
                        all: ids.length,
                      })}
                    </span>
                  </label>
                ))}
              </div>
            </fieldset>
          )}
          <label class="desk-field">
            <span>{wording.app}</span>
            <input
              ref={name}
              type="text"
              maxLength={LONGEST_APP}
              autocomplete="off"
              value={round.app}
              aria-describedby="switch-hunt-app"
              onInput={({ currentTarget }) => change({ app: currentTarget.value })}
            />
          </label>
          <p class="desk-hint" id="switch-hunt-app">
            {wording.appHint}
          </p>
          <ol role="list" class="switch-hunt-list">
            {wording.switches.map(({ id, name: title, ask, shares, look, quieter }) => (
              <li key={id}>
                <label>
                  <input
                    type="checkbox"
                    autocomplete="off"
                    checked={round.ticks.includes(id)}
                    onChange={({ currentTarget }) => tick(id, currentTarget.checked)}
                  />
                  <span>
                    <b>{title}.</b> {ask}
                  </span>
                </label>
                <dl>
                  <div>
                    <dt>{wording.lookFor}</dt>
                    <dd>{look}</dd>
                  </div>
                  <div>
                    <dt>{wording.shares}</dt>
                    <dd>{shares}</dd>
                  </div>
                  <div>
                    <dt>{wording.quieter}</dt>
                    <dd>{quieter}</dd>
                  </div>
                </dl>
              </li>
            ))}
          </ol>
          <p class="switch-hunt-progress">{wording.progress[round.ticks.length]}</p>
          <div class="desk-buttons">
            {rounds.length < MOST_ROUNDS && (
              <button
                type="button"
                class="button"
                onClick={() => turnTo([...rounds, { app: '', ticks: [] }], rounds.length)}
              >
                {wording.another}
              </button>
            )}
            <button
              type="button"
              class="button"
              data-kind="quiet"
              onClick={() => printAlone(sheet.current)}
            >
              {wording.print}
            </button>
            {rounds.length > 1 && (
              <button
                type="button"
                class="link-button"
                onClick={() =>
                  turnTo(
                    rounds.filter((one) => one !== round),
                    0,
                  )
                }
              >
                {wording.remove}
              </button>
            )}
          </div>
          <div class="switch-hunt-next">
            <label class="desk-field">
              <span>{wording.next}</span>
              <input
                type="date"
                autocomplete="off"
                value={next}
                aria-describedby="switch-hunt-next"
                onInput={({ currentTarget }) => setHunt({ ...hunt, next: currentTarget.value })}
              />
            </label>
            <button type="button" class="button" data-kind="quiet" onClick={() => void remind()}>
              {wording.remind}
            </button>
            <p class="desk-hint" id="switch-hunt-next">
              {wording.nextHint}
            </p>
          </div>
          <p class="desk-note" role="status">
            <span class="heard">{heard}</span>
            {note}
          </p>
          <KeepHere
            kept={kept}
            wording={wording.keep}
            onWiped={() => {
              setHunt({ ...emptyHunt, next: halfYearOn(today()) });
              setAt(0);
              setNote('');
            }}
            onNote={setHeard}
          />
        </div>
      </div>
      <div class="tool-plain" ref={sheet}>
        <SwitchSheet wording={wording} rounds={rounds} next={inWords(next)} />
      </div>
    </>
  );
}
