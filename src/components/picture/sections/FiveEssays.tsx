import { Person } from '../Person.tsx';
import { Crowd } from '../pieces.tsx';
import { Scene } from '../Scene.tsx';

/** One essay of the row: which threads run through it, and whether its text has a date. */
export interface EssayRoom {
  readonly threads: readonly string[];
  readonly dated: boolean;
}

/** From the middle of one room to the next; five of them are as wide as the plan. */
const STEP = 48;
const FIRST = 24;
/** The height of the first thread, and from one to the next. */
const TOP = 16;
const GAP = 9.5;

const middle = (index: number) => FIRST + index * STEP;
const height = (line: number) => TOP + line * GAP;

/** A street of five rooms in the order of their years, with a washing line for each thread. */
export function FiveEssays(props: {
  readonly rooms: readonly EssayRoom[];
  /** All threads, the highest line first. */
  readonly threads: readonly string[];
  /** The place of the one room that the page is about; the others stand back. */
  readonly lit?: number | undefined;
  readonly alt?: string | undefined;
}) {
  const { rooms, threads, lit, alt } = props;
  const back = lit === undefined ? undefined : 'faint';
  return (
    <Scene width={240} height={104} alt={alt}>
      {rooms.map((_, index) => (
        <path class={index === lit ? 'warm' : 'tone'} d={`M${middle(index) - 20} 96V6h40v90z`} />
      ))}
      <path class="ground" d="M1 96.8h238" />
      {rooms.map(({ dated }, index) => (
        <path class={dated ? 'wall' : 'line dashed'} d={`M${middle(index) - 20} 96V6h40v90`} />
      ))}
      <g class={back}>
        {threads.map((thread, line) => (
          <Thread places={placesOf(thread, rooms)} y={height(line)} />
        ))}
      </g>
      {threads.flatMap((thread, line) =>
        placesOf(thread, rooms).map((place) => (
          <circle
            class={lit === undefined || lit === place ? 'bubble' : 'person'}
            cx={middle(place)}
            cy={height(line)}
            r={lit === place ? 3.2 : 2.6}
          />
        )),
      )}
      {rooms.map((_, index) => (
        <>
          <Crowd at={[middle(index) + 6, middle(index) + 14]} y={96} size={15} />
          <Person
            x={middle(index) - 9}
            y={96}
            size={20}
            speaks={lit === undefined || lit === index}
          />
        </>
      ))}
    </Scene>
  );
}

/** One thread from room to room: it sags, and is dotted where it passes a room by. */
function Thread(props: { readonly places: readonly number[]; readonly y: number }) {
  const { places, y } = props;
  return places.slice(1).map((place, index) => {
    const from = places[index] ?? place;
    const half = ((place - from) * STEP) / 2;
    return (
      <path
        class={place - from === 1 ? 'voice' : 'voice words-farther'}
        d={`M${middle(from)} ${y}q${half} 5 ${2 * half} 0`}
      />
    );
  });
}

function placesOf(thread: string, rooms: readonly EssayRoom[]): readonly number[] {
  return rooms.flatMap((room, index) => (room.threads.includes(thread) ? [index] : []));
}
