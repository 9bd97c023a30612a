import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Debrief, FeedEntry, Seen } from '../../engine/index.ts';
import { plural } from '../../i18n/t.ts';
import { DayMap } from './DayMap.tsx';
import { EntryAnswer } from './EntryAnswer.tsx';
import { EntryCard } from './EntryCard.tsx';
import type { EntryWords } from './EntryCard.tsx';
import './feed-debrief.css';

/** The day again: what was made of it, all harms at a glance, and each entry with its answer. */
export function FeedDebrief(
  props: EntryWords & {
    readonly debrief: Debrief;
    readonly heading: RefObject<HTMLHeadingElement>;
    /** Tells the live region. */
    readonly onSay: (text: string) => void;
  },
) {
  const { debrief, heading, onSay, wording, rooms } = props;
  const { seen, leftFine, helped, differs } = debrief;
  const [only, setOnly] = useState(false);
  const [goal, setGoal] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const shown = only ? seen.filter((one) => one.differs) : seen;

  useLayoutEffect(() => {
    if (goal === '') return;
    list.current?.querySelector<HTMLElement>(`#came-${goal}`)?.focus();
    setGoal('');
  }, [goal]);

  const open = (id: string) => {
    // What the filter hides is wanted now.
    if (!shown.some(({ entry }) => entry.id === id)) setOnly(false);
    setGoal(id);
  };
  const filter = (on: boolean) => {
    setOnly(on);
    const count = on ? differs.length : seen.length;
    onSay(plural(wording.showing, count, { of: seen.length }));
  };
  const group = (name: string, title: string, entries: readonly FeedEntry[], note: string) =>
    entries.length > 0 && (
      <div key={name} data-group={name}>
        <h3>{title}</h3>
        <p>{note}</p>
        <ul role="list">
          {entries.map((entry) => (
            <li key={entry.id}>
              <button type="button" class="link-button" onClick={() => open(entry.id)}>
                {entry.name}
              </button>
            </li>
          ))}
        </ul>
      </div>
    );

  return (
    <div class="feed-debrief">
      <h2 ref={heading} tabIndex={-1}>
        {wording.cameTitle}
      </h2>
      <p class="feed-debrief-intro">{wording.cameIntro}</p>
      <div class="feed-debrief-groups">
        {group('fine', plural(wording.leftFine, leftFine.length), leftFine, wording.leftFineNote)}
        {group('helped', plural(wording.helped, helped.length), helped, wording.helpedNote)}
        {group('differs', plural(wording.otherWay, differs.length), differs, wording.otherWayNote)}
        {differs.length === 0 && <p>{wording.noneOther}</p>}
      </div>
      <DayMap entries={seen.map(({ entry }) => entry)} wording={wording} onOpen={open} />
      {differs.length > 0 && (
        <label class="feed-debrief-only">
          <input
            type="checkbox"
            autocomplete="off"
            checked={only}
            onChange={({ currentTarget }) => filter(currentTarget.checked)}
          />
          <span>{wording.only}</span>
        </label>
      )}
      <ol role="list" class="feed-debrief-list" ref={list}>
        {shown.map((one) => (
          <SeenEntry key={one.entry.id} seen={one} wording={wording} rooms={rooms} />
        ))}
      </ol>
    </div>
  );
}

function SeenEntry(props: EntryWords & { readonly seen: Seen }) {
  const { seen, wording, rooms } = props;
  const { entry, act, acted, fine, differs } = seen;
  return (
    <li class="seen-entry" data-differs={differs}>
      <h3 id={`came-${entry.id}`} tabIndex={-1}>
        {entry.name}
      </h3>
      <EntryCard entry={entry} wording={wording} rooms={rooms} lit />
      <div class="seen-entry-words">
        <div class="seen-entry-you">
          <p class="seen-entry-mark">
            {differs ? wording.differs : fine ? wording.fine : wording.same}
          </p>
          <p class="entry-answer-label">{wording.youDid}</p>
          <p class="seen-entry-act">{acted ? act?.say : wording.nothing}</p>
          <p>{act?.feedback}</p>
        </div>
        <EntryAnswer entry={entry} wording={wording} />
      </div>
    </li>
  );
}
