import { OpenDoor } from './pieces.tsx';
import { Scene } from './Scene.tsx';

/** Nobody in: a lit chair in an empty room, and a head round the door. */
export function WrongDoor(props: { readonly alt?: string | undefined }) {
  return (
    <Scene width={200} height={104} alt={props.alt} class="wrong-door">
      <path class="tone" d="M40 96V10h154v86z" />
      <path class="warm" d="M122 42h12l26 54H96z" />
      <path class="ground" d="M1 96.8h198" />
      <path class="line" d="M128 10v22M119 42l4-10h10l4 10z" />
      <path class="line" d="M120 80h14M121.5 80v16M134 62v34" />
      <path class="line dashed" d="M158 30h22v17h-22z" />
      <path class="wall" d="M40 48V10h154v86" />
      <OpenDoor x={40} y={95.2} height={45} />
      <g class="person person-speaks">
        <path d="M23 96V86.3a10.3 10.3 0 0 1 20.6 0V96z" />
        <circle cx="37.5" cy="66.5" r="8" />
      </g>
      <path class="limb limb-speaks" d="M40 85l5-9" />
    </Scene>
  );
}
