import type { ComponentChildren } from 'preact';
import type { FeedEntry, FeedLine } from '../../engine/index.ts';
import type { FeedWording } from '../../i18n/feed.ts';
import { t } from '../../i18n/t.ts';
import type { RoomWording } from '../../i18n/wording.ts';
import { RoomTag } from '../draft/RoomTag.tsx';
import { MarkedDraft } from '../quiz/MarkedDraft.tsx';
import { EntryPicture } from './EntryPicture.tsx';
import { FaceDrawing } from './FaceDrawing.tsx';
import { roomsFromOutside } from './rooms-from-outside.ts';
import './entry-card.css';

export interface EntryWords {
  readonly wording: FeedWording;
  readonly rooms: RoomWording;
}

/** One thing that is met in the feed, as it is met: who, when, in which room, and the words. */
export function EntryCard(
  props: EntryWords & {
    readonly entry: FeedEntry;
    /** Whether the words that carry the trouble are lit up. */
    readonly lit?: boolean;
    readonly children?: ComponentChildren;
  },
) {
  const { entry, wording, rooms, lit = false, children } = props;
  const { kind, at, by, room, text, about, before, after, stars, picture, clues } = entry;
  const words = lit ? <MarkedDraft text={text} clues={clues} /> : <p>{text}</p>;
  return (
    <div class="entry-card" data-kind={kind}>
      <div class="entry-card-head">
        <FaceDrawing face={by.face} />
        <p class="entry-card-by">
          <strong>{by.name}</strong>
          <span>{by.role}</span>
        </p>
        <p class="entry-card-when">
          <span>{at}</span>
          <span>{wording.kinds[kind]}</span>
        </p>
      </div>
      <RoomTag room={room} wording={roomsFromOutside(rooms)} />
      {about && <p class="entry-card-about">{about}</p>}
      {kind === 'reply' && <p class="entry-card-about">{wording.answers}</p>}
      <Lines lines={before} />
      {stars !== undefined && <Stars count={stars} label={t(wording.stars, { count: stars })} />}
      {kind === 'chat' ? (
        <div class="entry-card-line" data-main="true">
          <FaceDrawing face={by.face} />
          <div class="entry-card-said said">{words}</div>
        </div>
      ) : (
        <blockquote class="entry-card-words said">{words}</blockquote>
      )}
      <Lines lines={after} />
      {picture && <EntryPicture id={picture.id} alt={picture.alt} />}
      {children}
    </div>
  );
}

/** What others say beside it, each with a face. */
function Lines({ lines }: { readonly lines: readonly FeedLine[] }) {
  return (
    <>
      {lines.map(({ by, text }) => (
        <div key={text} class="entry-card-line">
          <FaceDrawing face={by.face} />
          <div class="entry-card-said">
            <strong>{by.name}</strong>
            <p class="said">{text}</p>
          </div>
        </div>
      ))}
    </>
  );
}

const STAR = 'M10 1.8l2.5 5.4 5.9.7-4.4 4 1.2 5.8L10 14.8l-5.2 2.9 1.2-5.8-4.4-4 5.9-.7z';

function Stars(props: { readonly count: number; readonly label: string }) {
  return (
    <svg class="entry-card-stars" viewBox="0 0 104 20" role="img" aria-label={props.label}>
      {[0, 1, 2, 3, 4].map((index) => (
        <path
          key={index}
          class={index < props.count ? 'entry-card-star' : undefined}
          transform={`translate(${index * 21} 0)`}
          d={STAR}
        />
      ))}
    </svg>
  );
}
