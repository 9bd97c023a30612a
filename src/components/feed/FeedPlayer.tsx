import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { debrief, silent } from '../../engine/index.ts';
import type { Feed, FeedEntry, Recorder, Taken } from '../../engine/index.ts';
import { plural, t } from '../../i18n/t.ts';
import { useStart } from '../recorder/use-start.ts';
import { EntryCard } from './EntryCard.tsx';
import type { EntryWords } from './EntryCard.tsx';
import { ActChoice } from './ActChoice.tsx';
import { FaceDrawing } from './FaceDrawing.tsx';
import { FeedDebrief } from './FeedDebrief.tsx';
import './feed-player.css';

export interface FeedPlayerProps extends EntryWords {
  readonly feed: Feed;
  readonly recorder?: Recorder | undefined;
}

/** A day of posts to act on, in any order; then what came of it. Nothing of it is kept. */
export function FeedPlayer({ feed, wording, rooms, recorder = silent }: FeedPlayerProps) {
  const { entries, you } = feed;
  const [taken, setTaken] = useState<Taken>({});
  const [over, setOver] = useState(false);
  /** Another day has other radios, none of them chosen. */
  const [run, setRun] = useState(0);
  const [notice, setNotice] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef(false);
  const start = useStart(recorder);

  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    heading.current?.focus();
  }, [over, run]);

  const go = (to: { readonly over: boolean; readonly taken: Taken; readonly run: number }) => {
    moved.current = true;
    setNotice('');
    setOver(to.over);
    setTaken(to.taken);
    setRun(to.run);
  };
  /** The radios themselves remember, so what was chosen before the island woke up counts too. */
  const read = (): Taken => {
    const checked = (entry: FeedEntry) =>
      list.current?.querySelector<HTMLInputElement>(`[name="act-${entry.id}"]:checked`)?.value;
    return Object.fromEntries(
      entries.flatMap((entry) => {
        const act = entry.acts.find(({ way }) => way === checked(entry));
        return act ? [[entry.id, act.way]] : [];
      }),
    );
  };
  const of = entries.length;
  const count = Object.keys(taken).length;
  const take = (entry: FeedEntry) => {
    const now = read();
    start();
    recorder.answered(entry.id);
    setTaken(now);
    // The radio has said itself what was chosen.
    setNotice(t(wording.chosen, { count: Object.keys(now).length, of }));
  };

  return (
    <section class="feed-player" aria-label={feed.title}>
      {over ? (
        <>
          <FeedDebrief
            debrief={debrief(feed, taken)}
            heading={heading}
            onSay={setNotice}
            wording={wording}
            rooms={rooms}
          />
          <div class="feed-player-end">
            <button
              type="button"
              class="button"
              data-kind="quiet"
              onClick={() => go({ over: false, taken, run })}
            >
              {wording.change}
            </button>
            <button
              type="button"
              class="button"
              data-kind="quiet"
              onClick={() => go({ over: false, taken: {}, run: run + 1 })}
            >
              {wording.again}
            </button>
          </div>
          <p class="feed-player-private">{wording.private}</p>
        </>
      ) : (
        <div class="feed-day">
          <div class="feed-day-side">
            <div class="feed-day-you">
              <FaceDrawing face={you.face} you />
              <p>
                <strong>{t(wording.youAre, { name: you.name })}</strong>
                <span>{you.role}</span>
              </p>
            </div>
            <p>{feed.setting}</p>
            <p>{wording.how}</p>
            <div class="feed-day-hours" aria-hidden="true">
              {entries.map(({ id, at }) => (
                <span key={id} data-acted={Object.hasOwn(taken, id)}>
                  {at}
                </span>
              ))}
            </div>
            <p class="feed-player-private">{wording.private}</p>
          </div>
          <div class="feed-day-main">
            <h2 ref={heading} tabIndex={-1}>
              {feed.day}
            </h2>
            <ol role="list" class="feed-day-list" ref={list} key={run}>
              {entries.map((entry) => (
                <li key={entry.id}>
                  <EntryCard entry={entry} wording={wording} rooms={rooms}>
                    <ActChoice
                      entry={entry}
                      wording={wording}
                      taken={taken[entry.id]}
                      onTake={() => take(entry)}
                    />
                  </EntryCard>
                </li>
              ))}
            </ol>
            <div class="feed-player-end">
              <p>
                <strong>{plural(wording.acted, count, { of })}</strong> {wording.rest}
              </p>
              <button
                type="button"
                class="button"
                onClick={() => {
                  recorder.completed();
                  go({ over: true, taken: read(), run });
                }}
              >
                {wording.see}
              </button>
            </div>
          </div>
        </div>
      )}
      <p class="feed-player-notice" role="status">
        {notice}
      </p>
    </section>
  );
}
