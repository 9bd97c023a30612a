import { Person } from '../Person.tsx';
import { Crowd, row } from '../pieces.tsx';
import { Scene } from '../Scene.tsx';

const SILL = 82;
const TOP = 38;
const WIDTH = 38;

/** A window whose blind somebody has let down, and the cord beside it. */
function Shut(props: { readonly x: number }) {
  const { x } = props;
  const slats = row(TOP + 6, 5.5, 7).map((y) => `M${x} ${y}h${WIDTH}`);
  return (
    <>
      <path class="soft" d={`M${x} ${TOP}h${WIDTH}v${SILL - TOP}h-${WIDTH}z`} />
      <path class="line faint" d={slats.join('')} />
      <path class="wall" d={`M${x} ${TOP}h${WIDTH}v${SILL - TOP}h-${WIDTH}z`} />
      <Cord x={x + WIDTH + 5} length={30} />
    </>
  );
}

function Cord(props: { readonly x: number; readonly length: number }) {
  const { x, length } = props;
  return (
    <>
      <path class="line" d={`M${x} ${TOP}v${length}`} />
      <circle class="solid" cx={x} cy={TOP + length + 2} r="2" />
    </>
  );
}

/** Two blinds are down; the third is as it was found, and a hand is on its cord. */
export function SharingByDefault(props: { readonly alt?: string | undefined }) {
  return (
    <Scene width={240} height={104} alt={props.alt}>
      <path class="ground" d="M1 96.8h238" />
      <path class="tone" d="M12 96V28h166v68z" />
      <path class="far" d="M6 28L24 9h142l18 19z" />
      <path class="wall" d="M6 28L24 9h142l18 19zM12 96V28M178 28v68" />
      <path class="furniture" d="M138 9V3h11v6" />

      <Shut x={22} />
      <Shut x={72} />

      <path class="warm" d={`M122 ${TOP}h${WIDTH + 6}v${SILL - TOP}h-${WIDTH + 6}z`} />
      <path class="furniture" d="M124 74h12M130 74v8M127 74v-4h5v4" />
      <Person x={147} y={SILL} size={34} speaks />
      <Cord x={162} length={20} />
      <path class="limb limb-speaks" d="M153.5 69l8-8.5" />
      <path class="furniture" d="M121 35.5h46v5.5h-46z" />
      <path class="wall" d={`M122 41v${SILL - 41}h44v-${SILL - 41}`} />

      <path class="voice dashed" d="M171 58Q180 55 190 69" />
      <path class="voice dashed" d="M171 54Q190 48 210 66" />
      <Crowd at={[195, 214]} y={96} size={30} />
    </Scene>
  );
}
