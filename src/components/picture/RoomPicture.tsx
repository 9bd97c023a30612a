import type { Audience } from '../../engine/index.ts';
import { Person } from './Person.tsx';
import './picture.css';

/** A row of listeners: their places on the ground line. */
function Listeners(props: {
  readonly at: readonly number[];
  readonly y?: number;
  readonly size?: number;
}) {
  const { at, y = 50, size = 15 } = props;
  return at.map((x) => <Person key={x} x={x} y={y} size={size} />);
}

const AROUND_TABLE = [42, 50] as const;
const CIRCLE = [31, 39, 47, 55] as const;
const OFFICE = [27, 39, 47, 59] as const;
const QUEUE = [38, 46, 54, 62] as const;
const HALL_FRONT = [27, 34, 41, 48, 55, 62] as const;
const HALL_BACK = [30.5, 37.5, 44.5, 51.5, 58.5] as const;
const SQUARE_FRONT = [24, 31, 38, 45, 52, 59, 66] as const;
const SQUARE_MIDDLE = [27.5, 34.5, 41.5, 48.5, 55.5, 62.5, 69] as const;
const SQUARE_BACK = [31, 38, 45, 52, 59, 66] as const;

/** Walls and furniture of each room, drawn on a 76 x 56 plan; the ground line is y = 50. */
const ROOMS: Readonly<Record<Audience, () => preact.JSX.Element>> = {
  few: () => (
    <>
      <path class="wall" d="M20 50V24h36v8" />
      <Person x={28} y={50} size={15} speaks />
      <Listeners at={AROUND_TABLE} />
      <path class="furniture" d="M32 43h9M36.5 43v7" />
    </>
  ),
  closed: () => (
    <>
      <path class="wall" d="M14 50V20h48v30" />
      <path class="floor" d="M56.5 50V36h5.5v14z" />
      <path class="line" d="M24 20v4M21 24h6l1.5 4h-9z" />
      <Person x={21} y={50} size={15} speaks />
      <Listeners at={CIRCLE.slice(0, 3)} />
    </>
  ),
  work: () => (
    <>
      <path class="wall" d="M10 50V16h56v16" />
      <path class="line" d="M20 22h12v8H20zM26 22v8M40 22h12v8H40zM46 22v8" />
      <Person x={18} y={50} size={15} speaks />
      <Listeners at={OFFICE} />
      <path class="furniture" d="M29.5 43.5h7M50.5 43.5h6M33 43.5v6.5M53.5 43.5v6.5" />
    </>
  ),
  customers: () => (
    <>
      <path class="wall" d="M8 50V22h60v10" />
      <path class="floor" d="M8 22l3-8h54l3 8z" />
      <path class="line" d="M8 22l3-8h54l3 8zM22 14l-1 8M38 14v8M54 14l1 8" />
      <Person x={17} y={50} size={15} speaks />
      <path class="furniture" d="M23 42h9v8h-9z" />
      <Listeners at={QUEUE} />
    </>
  ),
  network: () => (
    <>
      <path class="wall" d="M4 50V14l34-9 34 9v18" />
      <Person x={13} y={45} size={16} speaks />
      <path class="furniture" d="M6 50v-5h14v5z" />
      <Listeners at={HALL_BACK} y={44} size={12} />
      <Listeners at={HALL_FRONT} size={13} />
    </>
  ),
  public: () => (
    <>
      <path class="line" d="M2 32V18h9v14M11 32V11l5-5 5 5v21M58 32V14h12v18M44 32v-8h14" />
      <path class="wall" d="M0 50h76" />
      <Person x={11} y={50} size={17} speaks />
      <Listeners at={SQUARE_BACK} y={37} size={10} />
      <Listeners at={SQUARE_MIDDLE} y={43} size={11.5} />
      <Listeners at={SQUARE_FRONT} size={13} />
    </>
  ),
  assistant: () => (
    <>
      <path class="wall" d="M8 50V22h26v28" />
      <Person x={20} y={50} size={15} speaks />
      <rect class="floor" x="46" y="20" width="24" height="18" rx="3" />
      <rect class="line" x="46" y="20" width="24" height="18" rx="3" />
      <path class="line" d="M52 27h12M52 31.5h7M58 38v6M50 44h16" />
      <path class="line dashed" d="M27 38h16" />
    </>
  ),
};

/** The room of an audience, from a table of four to an open square. Decorative: the label says it. */
export function RoomPicture(props: { readonly audience: Audience }) {
  const Room = ROOMS[props.audience];
  return (
    <svg class="picture" viewBox="0 0 76 56" aria-hidden="true">
      <path class="ground" d="M0 50.5h76" />
      <Room />
    </svg>
  );
}
