import { Person } from './Person.tsx';
import { OpenDoor } from './pieces.tsx';
import { Scene } from './Scene.tsx';

/** Nobody in: an empty room, and a head round the door. */
export function WrongDoor(props: { readonly alt?: string | undefined }) {
  return (
    <Scene width={200} height={104} alt={props.alt}>
      <path class="ground" d="M1 96.500h198" />
      <path class="tone" d="M38 96V12h154v84z" />
      <path class="line" d="M116 12v18M106 42l4-12h12l4 12z" />
      <path class="line dashed" d="M150 34h24v18h-24z" />
      <path class="furniture" d="M138 80h14M139 80v16M151 62v34" />
      <path class="wall" d="M38 50V12h154v84" />
      <g transform="rotate(16 28 96)"><Person x={26} y={96} size={38} speaks /></g>
      <OpenDoor x={38} y={96} height={44} />
    </Scene>
  );
}
