import { OpenDoor } from './pieces.tsx';
import { Scene } from './Scene.tsx';

/** Nobody in: a lit chair in an empty room, and a head round the door. */
export function WrongDoor(props: { readonly alt?: string | undefined }) {
  return (
    <Scene width={240} height={104} alt={props.alt} class="wrong-door">
      <path class="tone" d="M80 96V10h154v86z" />
      <path class="warm" d="M162 42h12l26 54h-64z" />
      <path class="ground" d="M1 96.8h238" />
      <path class="line" d="M168 10v22M159 42l4-10h10l4 10z" />
      <path class="line" d="M160 80h14M161.5 80v16M174 62v34" />
      <path class="line dashed" d="M198 30h22v17h-22z" />
      <path class="wall" d="M80 48V10h154v86" />
      <OpenDoor x={80} y={95.2} height={45} />
      <g class="person person-speaks">
        <path d="M63 96V86.3a10.3 10.3 0 0 1 20.6 0V96z" />
        <circle cx="77.5" cy="66.5" r="8" />
      </g>
      <path class="limb limb-speaks" d="M80 85l5-9" />
    </Scene>
  );
}
