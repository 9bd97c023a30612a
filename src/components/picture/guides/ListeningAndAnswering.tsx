import { Person } from '../Person.tsx';
import { Bubble, Crowd, OpenDoor, Reply } from '../pieces.tsx';
import { Scene } from '../Scene.tsx';

/** Listening is one thing, answering another: an ear at one door, a reply at the next. */
export function ListeningAndAnswering(props: { readonly alt?: string | undefined }) {
  return (
    <Scene width={240} height={104} alt={props.alt}>
      <path class="ground" d="M1 96.500h238" />

      <path class="tone" d="M30 96V34h66v62z" />
      <Crowd at={[46, 57, 74, 85]} y={96} size={20} />
      <path class="furniture" d="M52 85h27M57 85v11M74 85v11" />
      <Reply x={42} y={56} sign="talk" />
      <Reply x={58} y={47} sign="talk" tail="right" />
      <Reply x={76} y={58} sign="talk" tail="right" />
      <path class="wall" d="M30 66V34h66v62" />
      <OpenDoor x={30} y={96} height={26} />
      <Person x={14} y={96} size={28} speaks />
      <path class="limb limb-speaks" d="M20 84l5-5-5-6" />

      <path class="tone" d="M112 96V34h60v62z" />
      <Crowd at={[122, 144]} y={96} size={20} />
      <path class="furniture" d="M124 85h18M133 85v11" />
      <path class="limb" d="M165 86l4-12" />
      <Person x={160} y={96} size={22} />
      <path class="wall" d="M112 96V34h60V62" />
      <Bubble x={178} y={50} tail="left" />
      <path class="limb limb-speaks" d="M192 84l9-5" />
      <Person x={186} y={96} size={28} speaks />

      <path class="warm" d="M206 96V58h30v38z" />
      <path class="furniture" d="M213 88h6M216 88v8M225 88h6M228 88v8" />
      <path class="line" d="M221 58v4M217.5 66l1.5-4h4l1.5 4z" />
      <path class="wall" d="M206 70V58h30v38" />
    </Scene>
  );
}
