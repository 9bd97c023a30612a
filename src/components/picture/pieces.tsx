/** The small things that illustrations share, in the units of RoomPicture: a person is some 15 high. */

/** People are not all of one height. */
const STATURES = [1, 0.93, 1.05, 0.97, 1.02, 0.9, 1.04] as const;

/** Many listeners as one shape, at their places on the ground line. */
export function Crowd(props: {
  readonly at: readonly number[];
  readonly y: number;
  readonly size: number;
}) {
  const { at, y, size } = props;
  const d = at.map((x, index) => figure(x, y, size * (STATURES[index % STATURES.length] ?? 1)));
  return <path class="person" d={d.join('')} />;
}

/** Places in a row: `count` of them from `first`, one every `step`. */
export function row(first: number, step: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index * step);
}

/** A speech bubble: solid where it is said, with a tail to its speaker; an outline where it is only heard. */
export function Bubble(props: {
  readonly x: number;
  readonly y: number;
  readonly tail?: 'left' | 'right' | undefined;
  readonly class?: string | undefined;
}) {
  const { x, y, tail, class: name = 'bubble' } = props;
  const foot = { left: 'h-5l-4 3.5v-3.5', right: 'h0v3.5l-4-3.5h-5', none: 'h-9' }[tail ?? 'none'];
  const corner = (dx: number, dy: number) => `a3 3 0 0 1 ${dx} ${dy}`;
  return (
    <>
      <path
        class={name}
        d={`M${x + 3} ${y}h9${corner(3, 3)}v3${corner(-3, 3)}${foot}${corner(-3, -3)}v-3${corner(3, -3)}z`}
      />
      <path
        class={name === 'bubble' ? 'on-bubble' : 'voice'}
        d={`M${x + 3.5} ${y + 3.2}h8m-8 3h5`}
      />
    </>
  );
}

/** What a small bubble can hold. */
const SIGNS = {
  smile: 'M3.5 3.3q2.7 3.4 5.4 0',
  pause: 'M3.4 4h.01m2.8 0h.01m2.8 0h.01',
  doubt: 'M4.7 3c0-2 3.2-2 3.2 0 0 1.2-1.6 1-1.6 2m0 1.1h.01',
  talk: 'M3.3 3h6m-6 2.4h3.5',
} as const;

/** What a listener makes of it: a small bubble with a sign in it, its tail to the left or the right. */
export function Reply(props: {
  readonly x: number;
  readonly y: number;
  readonly sign: keyof typeof SIGNS;
  readonly tail?: 'left' | 'right';
}) {
  const { x, y, sign, tail = 'left' } = props;
  const foot = tail === 'left' ? 'h-3l-3 2.5v-2.5h-.5' : 'h-.5v2.5l-3-2.5h-3';
  return (
    <g transform={`translate(${x} ${y})`}>
      <path
        class="reply"
        d={`M3 0h6.5a3 3 0 0 1 3 3v2a3 3 0 0 1-3 3${foot}a3 3 0 0 1-3-3v-2a3 3 0 0 1 3-3z`}
      />
      <path class="line" d={SIGNS[sign]} />
    </g>
  );
}

/** A door that stands open, away from us, in the doorway whose foot is at (x, y). */
export function OpenDoor(props: {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}) {
  const { x, y, height } = props;
  return <path class="door" d={`M${x} ${y}v${-height}l5.5 2v${height - 4.5}z`} />;
}

/** Head and shoulders, with their feet at (x, y). */
function figure(x: number, y: number, size: number): string {
  return `M${round(x)} ${round(y - size)}${silhouette(size)}`;
}

/** Head and shoulders from the top of the head; ends at the left foot, half a width to the left. */
export function silhouette(size: number): string {
  const head = round(size * 0.21);
  const half = halfWidth(size);
  const side = round(size * 0.25);
  return [
    `a${head} ${head} 0 1 1-.1 0z`,
    `m${-half} ${round(size)}v${-side}a${half} ${half} 0 0 1 ${round(2 * half)} 0v${side}z`,
  ].join('');
}

/** Half the width of a figure. */
export function halfWidth(size: number): number {
  return round(size * 0.27);
}

/** To a tenth of a unit: half a pixel where the picture is widest. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
