import type { Audience } from '../../engine/index.ts';
import { Person } from './Person.tsx';
import './picture.css';
import './room-scene.css';

/** Who comes in as the room grows: places on the front row, then on the rows behind. */
const TIERS = [
  { from: 'few', front: [0, 3], back: [0, 0], third: [0, 0] },
  { from: 'closed', front: [3, 6], back: [0, 0], third: [0, 0] },
  { from: 'work', front: [6, 9], back: [2, 5], third: [0, 0] },
  { from: 'customers', front: [9, 12], back: [5, 11], third: [0, 0] },
  { from: 'network', front: [12, 17], back: [11, 16], third: [5, 15] },
  { from: 'public', front: [17, 21], back: [16, 20], third: [15, 19] },
] as const;

/**
 * The room one is about to speak into, on a 600 x 112 plan. The wall moves and people come
 * in as the audience changes. Decorative: the chosen label says the same in words.
 */
export function RoomScene(props: { readonly audience: Audience }) {
  return (
    <svg
      class="picture room-scene"
      viewBox="0 0 600 112"
      data-audience={props.audience}
      aria-hidden="true"
    >
      <path class="ground" d="M0 104h600" />
      <g class="room-scene-skyline">
        <path
          class="line"
          d="M60 60V26h34v34M94 60V14l14-12 14 12v46M470 60V22h38v38M508 60V36h44v24"
        />
      </g>
      <rect class="wall room-scene-wall" x="8" y="20" height="84" rx="2" />
      <g class="room-scene-machine">
        <rect class="floor" x="236" y="34" width="76" height="50" rx="7" />
        <rect class="line" x="236" y="34" width="76" height="50" rx="7" />
        <path class="line" d="M252 51h40M252 64h24M274 84v18M254 104h40" />
        <path class="line dashed" d="M74 78h146" />
      </g>
      {[...TIERS].reverse().map(({ from, front, back, third }) => (
        <g key={from} class="room-scene-tier" data-from={from}>
          {row(third).map((place) => (
            <Person key={place} x={112 + place * 24} y={76} size={26} />
          ))}
          {row(back).map((place) => (
            <Person key={place} x={100 + place * 24} y={89} size={30} />
          ))}
          {row(front).map((place) => (
            <Person key={place} x={88 + place * 24} y={104} size={34} />
          ))}
        </g>
      ))}
      <Person x={36} y={104} size={40} speaks />
    </svg>
  );
}

function row([first, end]: readonly [number, number]): number[] {
  return Array.from({ length: end - first }, (_, index) => first + index);
}
