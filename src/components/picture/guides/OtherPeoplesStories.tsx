import { Person } from '../Person.tsx';
import { Crowd } from '../pieces.tsx';
import { Scene } from '../Scene.tsx';

/** Who raised a hand stands in the picture; who did not is left out, and nobody asks why. */
export function OtherPeoplesStories(props: { readonly alt?: string | undefined }) {
  return (
    <Scene width={240} height={104} alt={props.alt}>
      <path class="ground" d="M1 96.8h238" />
      <path class="warm" d="M8 96V8h224v88z" />
      <path class="wall" d="M8 96V8h224v88" />

      <path class="line" d="M62 62l-8 34M116 62l8 34" />
      <path class="words" d="M44 16h92v48H44z" />
      <path class="floor" d="M49 21h82v38H49z" />
      <Crowd at={[60, 78]} y={59} size={27} />
      <path
        class="line words-farther"
        d="M90.4 59v-7a7.6 7.6 0 0 1 15.2 0v7M98 31a6 6 0 1 1-.1 0z"
      />
      <Crowd at={[118]} y={59} size={26} />

      <path class="limb limb-edge" d="M32 79l12-19" />
      <path class="limb limb-speaks" d="M32 79l12-19" />
      <Person x={26} y={96} size={40} speaks />

      <path class="limb" d="M158.5 85l6-21M178.5 86l6-20M220.5 85l6-20" />
      <Crowd at={[153, 173, 194, 215]} y={96} size={36} />
    </Scene>
  );
}
