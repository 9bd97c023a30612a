import { Person } from '../Person.tsx';
import { Crowd } from '../pieces.tsx';
import { Scene } from '../Scene.tsx';

const TOP = 34;
const FOOT = 86;
const WIDTH = 26;

/** A doorway whose door covers `shut` of it, from 1 (closed) to 0 (wide open). */
function Doorway(props: { readonly x: number; readonly shut: number; readonly light?: string }) {
  const { x, shut, light = 'far' } = props;
  const leaf = Math.round(WIDTH * shut);
  const tilt = Math.round(4 * Math.sqrt(1 - shut * shut) * 10) / 10;
  return (
    <>
      <path class={light} d={`M${x} ${FOOT}V${TOP}h${WIDTH}v${FOOT - TOP}z`} />
      <path class="solid" d={`M${x} ${FOOT}V${TOP}l${leaf} ${tilt}v${FOOT - TOP - 2 * tilt}z`} />
      {leaf > 5 && <path class="knob" d={`M${x + leaf - 3.5} 62h.01`} />}
      <path class="wall" d={`M${x} ${FOOT}V${TOP}h${WIDTH}v${FOOT - TOP}`} />
    </>
  );
}

/** One shop, five settings: the door from closed to wide open, the people at the one in the middle. */
export function HowMuchPersonality(props: { readonly alt?: string | undefined }) {
  return (
    <Scene width={240} height={104} alt={props.alt}>
      <path class="tone" d="M8 86V18h224v68z" />
      <path class="furniture" d="M4 22l6-14h220l6 14z" />
      <path class="line" d="M39 8l-3.5 14M68 8l-2.3 14M97 8l-1.2 14M125 8v14M153 8l1.2 14M182 8l2.3 14M211 8l3.5 14" />
      <path class="ground" d="M1 86.500h238" />
      <Doorway x={18} shut={1} />
      <Doorway x={62} shut={0.8} />
      <Doorway x={106} shut={0.5} light="warm" />
      <Doorway x={150} shut={0.25} />
      <Doorway x={194} shut={0.08} />

      <g class="person">
        <circle cx="209" cy="64" r="5" />
        <path d="M202 86v-9a7 7 0 0 1 14 0v9z" />
      </g>
      <path class="limb" d="M203 78l2-12M215 78l-2-12" />

      <path class="limb limb-speaks" d="M128 72l8-8" />
      <Person x={122} y={86} size={31} speaks />
      <path class="furniture" d="M131 63q-2-8 8-8t8 8z" />
      <path class="line" d="M136 57l1 3M140 57l1 3" />

      <Crowd at={[84, 98]} y={101} size={24} />
      <Crowd at={[146, 160]} y={101} size={24} />
    </Scene>
  );
}
