import { Person } from '../Person.tsx';
import { Crowd, row } from '../pieces.tsx';
import { Scene } from '../Scene.tsx';

/** Shelves of what others have sent: many small sheets. */
const SHELVES = [38, 57, 76].flatMap((y) => row(158, 10, 5).map((x) => `M${x} ${y}v-11h6v11z`));

/** A letter goes through the slot without the customer, whose portrait stays on the desk. */
export function AiAssistants(props: { readonly alt?: string | undefined }) {
  return (
    <Scene width={240} height={104} alt={props.alt}>
      <path class="ground" d="M1 96.8h238" />
      <path class="warm" d="M8 96V30h126v66z" />
      <path class="far" d="M134 96V6h78v90z" />

      <path class="furniture" d="M14 72h40M20 72v24M48 72v24" />
      <path class="furniture" d="M24 46h20v26H24z" />
      <Crowd at={[34]} y={68} size={17} />

      <Person x={86} y={96} size={42} speaks />
      <path class="limb limb-edge" d="M94 80l16-14" />
      <path class="limb limb-speaks" d="M94 80l16-14" />

      <path class="line" d="M152 38.8h56M152 57.8h56M152 76.8h56" />
      <path class="furniture" d={SHELVES.join('')} />

      <path class="words" d="M110 38h32v40h-32z" />
      <path class="line words-farther" d="M117 63v-2a9 7.5 0 0 1 18 0v2M126 43a5 5 0 1 1-.1 0z" />
      <path class="voice" d="M116 68h20m-20 4.5h13" />
      <path class="wall" d="M8 96V30h126M134 34V6h78v46M134 82v14" />
      <Crowd at={[221, 233]} y={96} size={25} />
    </Scene>
  );
}
