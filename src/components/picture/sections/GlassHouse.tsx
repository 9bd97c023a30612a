import { Person } from '../Person.tsx';
import { Bubble } from '../pieces.tsx';
import { Scene } from '../Scene.tsx';

/** A house with glass walls: what is said stays inside, and anybody may look how it is built. */
export function GlassHouse(props: { readonly alt?: string | undefined }) {
  return (
    <Scene width={240} height={104} alt={props.alt}>
      <path class="tone" d="M74 96V40l46-26 46 26v56z" />
      <path class="warm" d="M84 96V46l36-20 36 20v50z" />
      <path class="ground" d="M1 96.8h238" />
      <path class="line" d="M102 96V62M138 96V62M84 62h72" />
      <path class="wall" d="M74 96V40M166 40v56M68 43.400l52-29.400 52 29.400" />
      <g transform="translate(121 44) scale(1.300)">
        <Bubble x={0} y={0} tail="left" />
      </g>
      <Person x={114} y={96} size={34} speaks />
      <Person x={34} y={96} size={40} />
      <path class="limb" d="M43 82l8-8" />
      <path class="line" d="M51 74l4-4" />
      <circle class="reply" cx="61" cy="63" r="8.500" />
      <Person x={186} y={96} size={38} />
      <path class="limb" d="M194 83l8-6" />
      <path
        class="reply"
        d="M202 48h24a2 2 0 0 1 2 2v34a2 2 0 0 1-2 2h-24a2 2 0 0 1-2-2V50a2 2 0 0 1 2-2z"
      />
      <path
        class="line"
        d="M205 57l2.500 2.500 4-5M205 67l2.500 2.500 4-5M205 77l2.500 2.500 4-5M216 57h7M216 67h7M216 77h7"
      />
    </Scene>
  );
}
