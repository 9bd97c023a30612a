import { Person } from '../Person.tsx';
import { Crowd } from '../pieces.tsx';
import { Scene } from '../Scene.tsx';

const TOP = 34;
const FOOT = 86;
const WIDTH = 26;
/** Eleven stripes of an awning, each ending in a scallop. */
const STRIPES = Array.from({ length: 11 }, (_, index) => 10 + index * 20);

/** A doorway whose door covers `shut` of it, from 1 (closed) to 0 (wide open). */
function Doorway(props: { readonly x: number; readonly shut: number; readonly light?: string }) {
  const { x, shut, light = 'far' } = props;
  const leaf = Math.round(WIDTH * shut);
  const tilt = Math.round(4 * Math.sqrt(1 - shut * shut));
  return (
    <>
      <path class={light} d={`M${x} ${FOOT}V${TOP}h${WIDTH}v${FOOT - TOP}z`} />
      <path class="solid" d={`M${x} ${FOOT}V${TOP}l${leaf} ${tilt}v${FOOT - TOP - 2 * tilt}z`} />
      {shut > 0.5 && <path class="knob" d={`M${x + leaf - 4} 63h.01`} />}
      <path class="wall" d={`M${x} ${FOOT}V${TOP}h${WIDTH}v${FOOT - TOP}`} />
    </>
  );
}

/** One shop, five settings: the door from closed to wide open, the people at the one in the middle. */
export function HowMuchPersonality(props: { readonly alt?: string | undefined }) {
  return (
    <Scene width={240} height={104} alt={props.alt}>
      <path class="tone" d="M10 86V8h220v78z" />
      <path class="ground" d="M1 86.5h238M1 103h238" />
      <path class="wall" d="M10 86V8M230 8v78" />
      <path class="paper" d="M10 6h220v14H10z" />
      <path class="soft" d={STRIPES.filter((_, index) => index % 2 === 0).map((x) => `M${x} 6h20v14a10 6 0 0 1-20 0z`).join('')} />
      <path class="paper" d={STRIPES.filter((_, index) => index % 2 === 1).map((x) => `M${x} 20h20a10 6 0 0 1-20 0z`).join('')} />
      <path class="line" d={`M10 20V6h220v14${STRIPES.map(() => 'a10 6 0 0 1-20 0').join('')}`} />

      <Doorway x={19} shut={1} />
      <Doorway x={63} shut={0.8} />
      <Doorway x={107} shut={0.5} light="warm" />
      <Doorway x={151} shut={0.24} />
      <Doorway x={195} shut={0.08} />

      <g class="person">
        <path d="M201 86V75a7 7 0 0 1 14 0v11z" />
        <circle cx="208" cy="65" r="5" />
      </g>
      <path class="limb limb-edge" d="M202 78l1.5-11M214 78l-1.5-11" />
      <path class="limb" d="M202 78l1.5-11M214 78l-1.5-11" />
      <path class="furniture" d="M198 78h20M208 78v8" />

      <Person x={122} y={86} size={32} speaks />
      <rect class="furniture" x="128" y="61" width="27" height="7" rx="3.5" transform="rotate(-40 137 67)" />
      <path class="line" d="M138.2 61.6l2.6 1.8M143.2 57.4l2.6 1.8" />
      <path class="limb limb-speaks" d="M127 77l9-9" />

      <Crowd at={[84, 99, 148, 163]} y={102.5} size={26} />
    </Scene>
  );
}
