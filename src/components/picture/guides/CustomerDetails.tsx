import { Person } from '../Person.tsx';
import { Crowd } from '../pieces.tsx';
import { Scene } from '../Scene.tsx';

/** A notice that the customer reads first: the words stop at the closed door. */
export function CustomerDetails(props: { readonly alt?: string | undefined }) {
  return (
    <Scene width={240} height={104} alt={props.alt}>
      <path class="tone" d="M6 96V16h138v80z" />
      <path class="ground" d="M1 96.500h238" />
      <path class="furniture" d="M14 46h24v50H14zM14 58.500h24M14 71h24M14 83.500h24" />
      <path class="line" d="M24 52h4M24 64.500h4M24 77h4M24 89.500h4" />
      <path class="line" d="M90 16v6M84 29l2.5-7h7l2.5 7z" />

      <path class="limb limb-speaks" d="M66 78l12-8" />
      <Person x={56} y={96} size={38} speaks />
      <path class="words" d="M76 42h24v34H76z" />
      <circle class="soft" cx="88" cy="51" r="4" />
      <path class="soft" d="M80.5 62.500v-1a5 5 0 0 1 5-5h5a5 5 0 0 1 5 5v1z" />
      <path class="voice" d="M81 67h14m-14 4h9" />
      <Person x={120} y={96} size={36} />

      <path class="wall" d="M6 96V16h138V50" />
      <path class="solid" d="M141.5 52h5v44h-5z" />
      <path class="voice dashed" d="M104 48Q124 34 138 62" />

      <path class="furniture" d="M160 66h16v22h-16zM162 88l-2 8M174 88l2 8" />
      <Crowd at={[190, 205, 220, 233]} y={96} size={26} />
    </Scene>
  );
}
