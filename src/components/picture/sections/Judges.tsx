import { Person } from '../Person.tsx';
import { Bubble, Crowd } from '../pieces.tsx';
import { Scene } from '../Scene.tsx';

/** Say it here first: three who hold up what they think. */
export function Judges(props: { readonly alt?: string | undefined }) {
  return (
    <Scene width={240} height={104} alt={props.alt}>
      <path class="ground" d="M1 96.8h238" />
      <g transform="translate(44 16) scale(2)">
        <Bubble x={0} y={0} tail="left" />
      </g>
      <Person x={36} y={96} size={44} speaks />
      <Crowd at={[122, 165, 208]} y={96} size={42} />
      <path class="limb" d="M131 82l6-8M174 82l6-8M217 82l6-8" />
      <path class="line" d="M137 78V46M180 78V46M223 78V46" />
      <path
        class="reply"
        d="M137 24a10.5 10.5 0 0 1 0 21a10.5 10.5 0 0 1 0-21zM171 24h18a2 2 0 0 1 2 2v17a2 2 0 0 1-2 2h-18a2 2 0 0 1-2-2V26a2 2 0 0 1 2-2zM223 23l11.5 22h-23z"
      />
      <path class="line" d="M132 35l4 4 6.5-8M176 38l.8-4 6-6 3.2 3.2-6 6zM223 31v6m0 4.200h.01" />
      <path class="furniture" d="M104 84h132v12H104z" />
    </Scene>
  );
}
