import type { ComponentChildren, JSX } from 'preact';
import { Person } from './Person.tsx';
import { Bubble, Crowd, OpenDoor, round, row } from './pieces.tsx';
import { Scene } from './Scene.tsx';

const GROUND = 76;
const LINTEL = 54.5;
/** Where the words pass through a doorway. */
const PASS = 57.5;

/** A room of the row: a roof line, an open door at its left, and the words on their way through. */
function Room(props: {
  readonly width: number;
  /** Its outline from the left wall to the right one, as a path goes on after "V". */
  readonly roof: string;
  /** How far the words have come: they lose their bubble, room by room. */
  readonly words: string;
  readonly bubble: readonly [x: number, y: number];
  readonly children: ComponentChildren;
}) {
  const { width, roof, words, children } = props;
  const [x, y] = props.bubble;
  const level = y + 5;
  const right = width - x - 15;
  const comes = `M0 ${PASS}h.01M1 ${PASS - 3}Q${round(x / 3)} ${level} ${x - 2.5} ${level}`;
  const goes = `M${x + 17.5} ${level}Q${round(width - right / 3)} ${level} ${width - 1} ${PASS - 3}`;
  return (
    <>
      <path class="tone" d={`M0 ${GROUND}V${roof}V${GROUND}z`} />
      <OpenDoor x={0} y={GROUND} height={17} />
      <path class="wall" d={`M0 ${LINTEL}V${roof}V${LINTEL}`} />
      {children}
      <Bubble x={x} y={y} class={words} />
      <path class="voice dashed" d={comes + goes} />
    </>
  );
}

function Kitchen() {
  return (
    <>
      <path class="warm" d="M0 76V37h42v39z" />
      <path class="wall" d="M0 76V37h42v17.5" />
      <path class="line" d="M33 37v4M29.5 45l1.5-4h4l1.5 4z" />
      <Crowd at={[20.5, 28.7, 37]} y={GROUND} size={14.5} />
      <Person x={9} y={GROUND} size={18} speaks />
      <path class="furniture" d="M15.5 69h24M19 69v7M36 69v7" />
      <Bubble x={9} y={42.5} tail="left" />
      <path class="voice dashed" d="M27 48.5Q37 49 41 54.5" />
    </>
  );
}

function Circle() {
  return (
    <>
      <path class="furniture" d="M27 32v-7h6v7" />
      <Room width={41} roof="32h41" words="words" bubble={[13.5, 42]}>
        <Crowd at={row(11.5, 8.2, 4)} y={GROUND} size={14} />
      </Room>
    </>
  );
}

function Office() {
  return (
    <Room width={49} roof="25h49" words="words words-far" bubble={[17.5, 42.5]}>
      <path class="line" d="M6 31h12v7H6zM12 31v7M31 31h12v7H31zM37 31v7" />
      <Crowd at={row(11.5, 8.2, 5)} y={GROUND} size={14} />
      <path class="furniture" d="M11 69h9M15.5 69v7M35 69h9M39.5 69v7" />
    </Room>
  );
}

function Shop() {
  return (
    <>
      <Room width={47} roof="29h47" words="words words-farther" bubble={[16, 42]}>
        <Crowd at={[11, 26.5, 34.5, 42.5]} y={GROUND} size={14} />
        <path class="furniture" d="M14 68h7v8h-7z" />
      </Room>
      <path
        class="furniture"
        d="M0 29l3-8.5h41l3 8.5zM14 20.5l-1.5 8.5M23.5 20.5v8.5M33 20.5l1.5 8.5"
      />
    </>
  );
}

function Hall() {
  return (
    <Room width={55} roof="20L27.5 5 55 20" words="words words-farthest" bubble={[20, 36]}>
      <circle class="line" cx="27.5" cy="17" r="3.5" />
      <Crowd at={row(14.5, 7.2, 5)} y={70} size={12.5} />
      <Crowd at={row(11.5, 7.8, 6)} y={GROUND} size={13.5} />
    </Room>
  );
}

function Square() {
  return (
    <>
      <path
        class="far"
        d="M14 65V45l6-5.5 6 5.5v-7h7V28l4-8 4 8v10h7v8h8V36l7-6 7 6v10h6V40h8v25z"
      />
      <OpenDoor x={0} y={GROUND} height={17} />
      <Crowd at={row(17, 6.1, 11)} y={64.5} size={10.5} />
      <Crowd at={row(14.5, 7, 10)} y={69.8} size={12} />
      <Crowd at={row(12, 7.9, 9)} y={GROUND} size={13.5} />
      <path class="voice dashed" d="M0 57.5h.01M1 54Q6 34 19 31M1.5 55.5Q12 42 37 46" />
      <path class="voice" d="M22 29.5h8m-8 3h5M40 45h7m-7 3h4" />
      <path class="voice faint" d="M49 27h6m-6 3h3M62 42h6m-6 3h3M68 31h5" />
    </>
  );
}

/**
 * The picture that carries the site: from a table of four to an open square, and the words
 * on their way through every open door. It may run from edge to edge. Seen small, three rooms.
 */
export function RowOfRooms(props: { readonly alt?: string | undefined }) {
  const { alt } = props;
  return (
    <>
      <Scene width={320} height={80} alt={alt} class="street-wide">
        <path class="ground" d="M-2 76.8h324" />
        {place(9, Kitchen)}
        {place(51, Circle)}
        {place(92, Office)}
        {place(141, Shop)}
        {place(188, Hall)}
        {place(243, Square)}
      </Scene>
      <Scene width={176} height={64} top={16} alt={alt} class="street-narrow">
        <path class="ground" d="M-2 76.8h182" />
        {place(6, Kitchen)}
        {place(48, Office)}
        {place(97, Square)}
      </Scene>
    </>
  );
}

function place(x: number, Piece: () => JSX.Element) {
  return (
    <g transform={`translate(${x})`}>
      <Piece />
    </g>
  );
}
