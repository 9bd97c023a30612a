import { Person } from '../Person.tsx';
import { Crowd } from '../pieces.tsx';
import { Scene } from '../Scene.tsx';

/** A room to read in: shelves, a lamp, and somebody with a guide at the lit end of the table. */
export function ReadingRoom(props: { readonly alt?: string | undefined }) {
  return (
    <Scene width={240} height={104} alt={props.alt}>
      <path class="tone" d="M64 96V14h168v82z" />
      <path class="warm" d="M92 42h16l24 54H68z" />
      <path class="ground" d="M1 96.8h238" />
      <path class="line" d="M100 14v18M91 42l4-10h10l4 10z" />

      <path class="soft" d="M150 26h5v14h-5zM164 29h4v11h-4zM184 26h6v14h-6zM205 28h5v12h-5z" />
      <path class="solid" d="M157 28h5v12h-5zM178 26h4v14h-4zM212 26h6v14h-6z" />
      <path class="bubble" d="M192 29h5v11h-5z" />
      <path class="soft" d="M156 49h6v14h-6zM171 52h5v11h-5zM198 49h5v14h-5zM214 51h4v12h-4z" />
      <path class="solid" d="M149 51h5v12h-5zM178 49h5v14h-5zM205 51h6v12h-6z" />
      <path class="line" d="M144 40h80M144 63h80" />

      <Person x={82} y={96} size={42} speaks />
      <path class="limb limb-speaks" d="M90 83l12-5" />
      <path class="paper" d="M100 62l12 5v18l-12-5z" />
      <path
        class="line"
        d="M112 67l12-5v18l-12 5-12-5V62l12 5v18M104 69.500l4 1.700M104 74l4 1.700M120 69.500l-4 1.700M120 74l-4 1.7"
      />
      <Crowd at={[166, 198]} y={96} size={26} />
      <path class="furniture" d="M130 86h92M140 86v10M212 86v10" />
      <path class="wall" d="M64 56V14h168v82" />
    </Scene>
  );
}
