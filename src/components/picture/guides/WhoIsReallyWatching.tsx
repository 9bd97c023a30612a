import { Person } from '../Person.tsx';
import { Bubble, Crowd, row } from '../pieces.tsx';
import { Scene } from '../Scene.tsx';

/** Four of fifteen stand in the light: the 27% that people guessed at. One of the others waves. */
export function WhoIsReallyWatching(props: { readonly alt?: string | undefined }) {
  return (
    <Scene width={240} height={104} alt={props.alt}>
      <path class="far" d="M4 96V8h232v88z" />
      <path class="warm" d="M30 8L4 44v52h164L50 8z" />
      <path class="ground" d="M1 96.8h238" />

      <g class="faint">
        <Crowd at={row(142, 24, 4)} y={52} size={15} />
        <Crowd at={row(162, 25, 3)} y={72} size={19} />
        <Crowd at={row(184, 21, 3)} y={96} size={23} />
      </g>
      <Crowd at={[117]} y={52} size={15} />
      <path class="limb" d="M119.8 49l5.5-11" />

      <path class="furniture" d="M4 84h50v12H4z" />
      <path class="line" d="M12 84v12M46 84v12" />
      <Person x={28} y={84} size={38} speaks />
      <Bubble x={40} y={40} tail="left" />

      <Crowd at={[72, 90, 108, 126]} y={96} size={27} />

      <path class="furniture" d="M32 4h16l3 9H29z" />
      <path class="wall" d="M4 96V8h24M52 8h184" />
    </Scene>
  );
}
