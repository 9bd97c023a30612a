import { Person } from '../picture/Person.tsx';
import { Bubble, Crowd, Reply } from '../picture/pieces.tsx';
import { Scene } from '../picture/Scene.tsx';

/** Where the customers stand, and what each makes of a setting. */
const CUSTOMERS = [132, 168, 204] as const;
const REACTIONS = [
  ['doubt', 'pause', 'doubt'],
  ['talk', 'pause', 'smile'],
  ['smile', 'talk', 'smile'],
  ['pause', 'doubt', 'pause'],
  ['doubt', 'pause', 'pause'],
] as const;

/**
 * The shop of the guide's picture with one door: it opens a little further with each setting,
 * until it shows the back room. Decorative: the words beside it say the same.
 */
export function DialScene(props: { readonly setting: number }) {
  const { setting } = props;
  return (
    <Scene width={240} height={92} class="dial-scene">
      <path class="tone" d="M10 84V8h92v76z" />
      <path class="ground" d="M1 84.5h238" />
      <path class={setting > 3 ? 'warm' : 'far'} d="M34 84V22h44v62z" />
      {setting === 4 && (
        <g>
          <g class="person">
            <path d="M58 84V70a7 7 0 0 1 14 0v14z" />
            <circle cx="65" cy="59" r="5" />
          </g>
          <path class="limb" d="M59 74l1.5-12M71 74l-1.5-12" />
          <path class="furniture" d="M55 74h20M65 74v10" />
        </g>
      )}
      {setting > 0 && <Person x={KEEPER[setting] ?? 60} y={84} size={36} speaks />}
      <path class="solid dial-door" data-setting={setting} d="M34 84V22h44v62z" />
      {setting < 2 && <path class="knob" d={setting === 0 ? 'M73 54h.01' : 'M62 54h.01'} />}
      <path class="wall" d="M34 84V22h44v62M10 84V8h92v76" />
      {setting > 0 && <Bubble x={84} y={setting > 3 ? 22 : 30} tail="left" />}
      {setting > 2 && <Bubble x={setting > 3 ? 102 : 100} y={setting > 3 ? 30 : 22} />}
      <Crowd at={CUSTOMERS} y={84} size={32} />
      {REACTIONS[setting]?.map((sign, index) => (
        <Reply key={index} x={(CUSTOMERS[index] ?? 0) + 4} y={38} sign={sign} />
      ))}
    </Scene>
  );
}

/** Where the keeper stands: behind the door, in it, and at last in front of it. */
const KEEPER = [0, 66, 62, 58, 48] as const;
