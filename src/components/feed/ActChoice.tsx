import type { ActWay, FeedEntry } from '../../engine/index.ts';
import type { FeedWording } from '../../i18n/feed.ts';
import './act-choice.css';

/** A small sign for each way to act; the words stand beside it. */
const SIGNS: Readonly<Record<ActWay, string>> = {
  pass: 'M10 3v13M5 11.5l5 5 5-5',
  like: 'M10 16.5S3 12.4 3 7.8A3.5 3.5 0 0 1 10 6.7 3.5 3.5 0 0 1 17 7.8c0 4.6-7 8.7-7 8.7z',
  comment: 'M3 4h14v9.5H9L5 17v-3.5H3z',
  write: 'M2.5 4.5h15v11h-15zM2.5 5l7.5 6 7.5-6',
  ask: 'M6.5 7a3.5 3.5 0 1 1 5 3.2c-1.1.6-1.5 1.2-1.5 2.3M10 16h.01',
  move: 'M3 10h13M11.5 5l5 5-5 5M3 4v12',
  raise: 'M3.5 8v4h3l7 4V4l-7 4zM16.5 8.5v3',
};

/** The four things that can be done with an entry. */
export function ActChoice(props: {
  readonly entry: FeedEntry;
  readonly wording: FeedWording;
  readonly taken?: ActWay | undefined;
  readonly onTake: (way: ActWay) => void;
}) {
  const { entry, wording, taken, onTake } = props;
  return (
    <fieldset class="act-choice">
      <legend class="heard">
        {wording.yourAct} {entry.name}
      </legend>
      {entry.acts.map(({ way, say }) => (
        <label key={way}>
          <input
            type="radio"
            name={`act-${entry.id}`}
            value={way}
            autocomplete="off"
            defaultChecked={taken === way}
            onChange={() => onTake(way)}
          />
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d={SIGNS[way]} />
          </svg>
          <span>{say}</span>
        </label>
      ))}
    </fieldset>
  );
}
