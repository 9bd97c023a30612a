import type { Face } from '../../engine/index.ts';
import './face-drawing.css';

/** What lies behind the head, so that it frames the neck. */
const BEHIND: Readonly<Partial<Record<Face['hair'], string>>> = {
  long: 'M10.6 18a9.4 10.6 0 0 1 18.8 0l1.4 15H9.2z',
  bob: 'M10.8 17.5a9.2 10 0 0 1 18.4 0v6.6q0 2.6-2.6 2.6H13.4q-2.6 0-2.6-2.6z',
  scarf: 'M9.6 18.5a10.4 11.6 0 0 1 20.8 0q.6 9 4 22.5H5.6q3.4-13.5 4-22.5z',
  curls:
    'M13 12a4.2 4.2 0 0 1 4-5.4 4.6 4.6 0 0 1 7 .2 4.2 4.2 0 0 1 4.6 5.2 4.4 4.4 0 0 1 .6 7.4 3.6 3.6 0 0 1-5 3H14.6a3.6 3.6 0 0 1-4.2-3.6 4.4 4.4 0 0 1 .4-6.4A4 4 0 0 1 13 12z',
  bun: 'M16 7.2a4 4 0 1 1 8 0 4 4 0 0 1-8 0z',
};

/** What lies on the forehead. */
const FRONT: Readonly<Partial<Record<Face['hair'], string>>> = {
  short: 'M12.6 17.5q-1.6-9.5 7.4-9.5t7.4 9.5q-1-4.6-3.4-5.6-4 1.8-8 0-2.4 1-3.4 5.6z',
  long: 'M12.2 18q-.6-9.6 7.8-9.6t7.8 9.6q-1.6-5-6.2-6.8-2.6 4.6-9.4 6.8z',
  bob: 'M12.2 16.5q-.4-8.3 7.8-8.3t7.8 8.3q-.6-2.2-1.2-2.8H13.4q-.6.6-1.2 2.8z',
  bun: 'M12.2 17q-.4-8.8 7.8-8.8t7.8 8.8q-2.4-5-7.8-5t-7.8 5z',
  curls: 'M13 14.6q.6-7.2 7-7.2t7 7.2q-2-1.8-3.6-1.2-1.6.8-3.4 0-2 .8-3.6-.2-2 .2-3.4 1.4z',
  waves:
    'M12.7 19q-2.9-6.5.5-9.4Q17 6 22.6 7.4q5.3 1.6 4.7 11.6-.8-5-2.8-6.4-6.1.6-8.7-1.4-2.1 2-3.1 7.8z',
};

/** A small face for an invented person; a firm's account has a parcel instead. */
export function FaceDrawing(props: {
  readonly face?: Face | undefined;
  /** The learner wears the speaker's colour. */
  readonly you?: boolean;
}) {
  const { face, you = false } = props;
  if (!face) {
    return (
      <svg class="face face-firm" viewBox="0 0 40 40" aria-hidden="true">
        <path class="face-box" d="M9 14l11-5 11 5v13l-11 5-11-5z" />
        <path class="face-fold" d="M9 14l11 5 11-5M20 19v13M14.5 11.5l11 5v4.5" />
      </svg>
    );
  }
  const { skin, hair, tone = 'dark', glasses, beard } = face;
  const behind = BEHIND[hair];
  const front = FRONT[hair];
  return (
    <svg class="face" viewBox="0 0 40 40" aria-hidden="true" data-tone={tone}>
      {behind && <path class="face-hair" d={behind} />}
      <path class={you ? 'face-you' : 'face-body'} d="M5 41q0-12 15-12t15 12z" />
      <path class="face-skin" data-skin={skin} d="M17 24h6v5.6q-3 2.6-6 0z" />
      <ellipse class="face-skin" data-skin={skin} cx="20" cy="18" rx="7.4" ry="8.6" />
      {beard && (
        <path
          class="face-hair"
          d="M12.7 18.6q1.4 2 3.5 1.8 3.8-1 7.6 0 2.1.2 3.5-1.8.4 8.6-7.3 8.6t-7.3-8.6z"
        />
      )}
      {front && <path class="face-hair" d={front} />}
      {hair === 'scarf' && (
        <path
          class="face-hair"
          d="M11.8 19.5q-1-11 8.2-11t8.2 11q-.6-6.8-8.2-7.2-7.6.4-8.2 7.2zM12 21.5q1.6 6.5 8 6.5t8-6.5q1.4 11-8 11t-8-11z"
        />
      )}
      <path class="face-line" d="M17 17.6v.9M23 17.6v.9" />
      <path class={beard ? 'face-mouth' : 'face-line'} d="M17.6 22.3q2.4 1.8 4.8 0" />
      {glasses && (
        <path
          class="face-glasses"
          d="M14.2 18a2.7 2.7 0 1 0 5.4 0 2.7 2.7 0 0 0-5.4 0zM20.4 18a2.7 2.7 0 1 0 5.4 0 2.7 2.7 0 0 0-5.4 0zM19.5 17.7q.5-.5 1 0"
        />
      )}
    </svg>
  );
}
