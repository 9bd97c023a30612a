import { Person } from '../Person.tsx';
import { Bubble, Crowd, OpenDoor, Reply } from '../pieces.tsx';
import { Scene } from '../Scene.tsx';

/** Listening is one thing, answering another: an ear at one door, a reply at the next. */
export function ListeningAndAnswering(props: { readonly alt?: string | undefined }) {
  return (
    <Scene width={240} height={104} alt={props.alt}>
      <path class="ground" d="M1 96.8h238" />

      <path class="tone" d="M30 96V20h76v76z" />
      <Crowd at={[47, 59.5, 82, 95]} y={96} size={23} />
      <path class="furniture" d="M54 84h33M60 84v12M81 84v12" />
      <Reply x={42} y={56} sign="talk" />
      <Reply x={61} y={46} sign="talk" />
      <Reply x={84} y={57} sign="talk" tail="right" />
      <path class="line" d="M70.5 20v8M66 34l2-6h5l2 6z" />
      <path class="wall" d="M30 60V20h76v76" />
      <OpenDoor x={30} y={96} height={33} />
      <Person x={13} y={96} size={31} speaks />
      <path class="limb limb-speaks" d="M19 84l6-4-5-8" />

      <path class="tone" d="M117 96V34h48v62z" />
      <Crowd at={[127]} y={96} size={23} />
      <path class="furniture" d="M130 84h12M136 84v12" />
      <Person x={150} y={96} size={24} />
      <path class="limb" d="M154.5 87l6-15" />
      <path class="wall" d="M117 96V34h48v26" />
      <OpenDoor x={165} y={96} height={33} />
      <Bubble x={184} y={47} tail="left" />
      <Person x={184} y={96} size={31} speaks />
      <path class="limb limb-speaks" d="M190 84l10-5" />

      <path class="warm" d="M208 96V56h29v40z" />
      <path class="line" d="M224 56v4M220.5 64l1.5-4h4l1.5 4z" />
      <path class="furniture" d="M216 88h6M219 88v8M227 88h6M230 88v8" />
      <path class="wall" d="M208 70V56h29v40" />
      <OpenDoor x={208} y={96} height={24} />
    </Scene>
  );
}
