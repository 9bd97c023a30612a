import type { ComponentChildren } from 'preact';
import type { Shown } from '../../engine/index.ts';
import { t } from '../../i18n/t.ts';
import type { QuizPlayerWording } from '../../i18n/quiz.ts';
import type { RoomWording } from '../../i18n/wording.ts';
import { RoomTag } from '../draft/RoomTag.tsx';
import './shown-draft.css';

/** A draft as something that somebody says: the room, what its writer knows, and the words. */
export function ShownDraft(props: {
  readonly draft: Shown;
  readonly wording: QuizPlayerWording['shown'];
  readonly rooms: RoomWording;
  /** Stands in for the plain words, where they can be marked. */
  readonly children?: ComponentChildren;
}) {
  const { draft, wording, rooms, children } = props;
  const notes = [
    draft.employer && t(wording.employer, { employer: draft.employer }),
    draft.review && wording.review,
    draft.about,
  ].filter((note) => typeof note === 'string');
  return (
    <div class="shown-draft">
      <RoomTag room={draft} wording={rooms} />
      {notes.map((note) => (
        <p key={note} class="shown-draft-note">
          {note}
        </p>
      ))}
      <blockquote class="shown-draft-words said">{children ?? <p>{draft.text}</p>}</blockquote>
    </div>
  );
}
