import { Person } from '../Person.tsx';
import { Crowd, row } from '../pieces.tsx';
import { Scene } from '../Scene.tsx';

const TOP = 28;
const FOOT = 80;
const WIDTH = 26;

/** A doorway whose door covers `shut` of it, from 1 (closed) to 0 (wide open). */
function Doorway(props: { readonly x: number; readonly shut: number; readonly light?: string }) {
  const { x, shut, light = 'far' } = props;
  const height = FOOT - TOP;
  const leaf = Math.round(WIDTH * shut);
  const tilt = Math.round(4 * Math.sqrt(1 - shut * shut));
  return (
    <>
      <path class={light} d={`M${x} ${FOOT}v${-height}h${WIDTH}v${height}z`} />
      <path class="solid" d={`M${x} ${FOOT}v${-height}l${leaf} ${tilt}v${height - 2 * tilt}z`} />
      {shut > 0.5 && <path class="knob" d={`M${x + leaf - 4} 57h.01`} />}
      <path class="wall" d={`M${x} ${FOOT}v${-height}h${WIDTH}v${height}`} />
    </>
  );
}

/** Eleven stripes with a scallop each, every other one in colour; it hangs over the walls. */
function Awning() {
  const edge = `M4.5 14V3h231v11${'a10.5 6 0 0 1-21 0'.repeat(11)}z`;
  const stripes = row(4.5, 42, 6).map((x) => `M${x} 3h21v11a10.5 6 0 0 1-21 0z`);
  return (
    <>
      <path class="paper" d={edge} />
      <path class="soft" d={stripes.join('')} />
      <path class="line" d={edge} />
    </>
  );
}

/** One shop, five settings: the door from closed to wide open, the people at the one in the middle. */
export function HowMuchPersonality(props: { readonly alt?: string | undefined }) {
  return (
    <Scene width={240} height={104} alt={props.alt}>
      <path class="tone" d="M10 80V4h220v76z" />
      <path class="ground" d="M1 80.5h238M1 96.8h238" />
      <path class="wall" d="M10 80V4M230 4v76" />
      <Awning />
      <Doorway x={19} shut={1} />
      <Doorway x={63} shut={0.8} />
      <Doorway x={107} shut={0.5} light="warm" />
      <Doorway x={151} shut={0.24} />
      <Doorway x={195} shut={0.08} />

      <g class="person">
        <path d="M201 80V69a7 7 0 0 1 14 0v11z" />
        <circle cx="208" cy="59" r="5" />
      </g>
      <path class="limb limb-edge" d="M202 72l1.5-11M214 72l-1.5-11" />
      <path class="limb" d="M202 72l1.5-11M214 72l-1.5-11" />
      <path class="furniture" d="M198 72h20M208 72v8" />

      <Person x={122} y={80} size={32} speaks />
      <rect
        class="furniture"
        x="128"
        y="55"
        width="27"
        height="7"
        rx="3.5"
        transform="rotate(-40 137 61)"
      />
      <path class="line" d="M138.2 55.6l2.6 1.8M143.2 51.4l2.6 1.8" />
      <path class="limb limb-speaks" d="M127 71l9-9" />

      <Crowd at={[84, 99, 148, 163]} y={96} size={26} />
    </Scene>
  );
}
