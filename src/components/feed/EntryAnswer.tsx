import { worst } from '../../engine/index.ts';
import type { FeedEntry } from '../../engine/index.ts';
import type { FeedWording } from '../../i18n/feed.ts';
import { ClueList } from '../quiz/ClueList.tsx';
import { HarmBars } from './HarmBars.tsx';
import './entry-answer.css';

/** What a careful colleague would do with an entry and why, and whom it could harm. */
export function EntryAnswer(props: { readonly entry: FeedEntry; readonly wording: FeedWording }) {
  const { entry, wording } = props;
  const { careful, clues, harms, silence, rewrite, text, why } = entry;
  return (
    <div class="entry-answer">
      <div>
        <p class="entry-answer-label">{wording.careful}</p>
        <p>{careful}</p>
      </div>
      <ClueList text={text} clues={clues} title={wording.lit} />
      <div class="entry-answer-harm">
        <p class="entry-answer-label">{wording.harmTitle}</p>
        <p>
          {worst(harms) === 0 && `${wording.noHarm} `}
          {why}
        </p>
        {worst(harms) > 0 && <HarmBars harms={harms} wording={wording} />}
      </div>
      {silence && (
        <div class="entry-answer-harm">
          <p class="entry-answer-label">{wording.silenceTitle}</p>
          <HarmBars harms={silence} wording={wording} silence />
        </div>
      )}
      {rewrite && (
        <div>
          <p class="entry-answer-label">{wording.instead}</p>
          <p class="entry-answer-rewrite said">{rewrite}</p>
        </div>
      )}
    </div>
  );
}
