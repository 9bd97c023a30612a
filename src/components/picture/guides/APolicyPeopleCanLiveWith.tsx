import { Person } from '../Person.tsx';
import { Crowd, OpenDoor, Reply } from '../pieces.tsx';
import { Scene } from '../Scene.tsx';

/** One page on the wall, four closed drawers, and the old rules as a doorstop. */
export function APolicyPeopleCanLiveWith(props: { readonly alt?: string | undefined }) {
  return (
    <Scene width={240} height={104} alt={props.alt}>
      <path class="ground" d="M1 96.8h238" />
      <path class="warm" d="M22 96V8h206v88z" />

      <path class="words" d="M78 20h26v34H78z" />
      <path class="voice" d="M83 27h16m-16 6h16m-16 6h16m-16 6h9" />
      <path class="line" d="M91 20h.01" />
      <Person x={62} y={96} size={42} speaks />
      <path class="limb limb-edge" d="M70 79l10-24" />
      <path class="limb limb-speaks" d="M70 79l10-24" />

      <Crowd at={[114, 132, 153, 171, 189]} y={96} size={30} />
      <Reply x={124} y={47} sign="talk" />
      <Reply x={146} y={45} sign="smile" tail="right" />
      <Reply x={172} y={46} sign="talk" />

      <path class="furniture" d="M203 48h20v48h-20zM203 60h20M203 72h20M203 84h20" />
      <path class="line" d="M211 54h4M211 66h4M211 78h4M211 90h4" />

      <path class="wall" d="M22 52V8h206v88" />
      <OpenDoor x={22} y={96} height={44} />
      <path class="solid" d="M29 86h17v10H29z" />
      <path class="knob" d="M33 91h9" />
    </Scene>
  );
}
