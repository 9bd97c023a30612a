import { Person } from '../Person.tsx';
import { Bubble, Reply } from '../pieces.tsx';
import { Scene } from '../Scene.tsx';

/** A sheet of paper with two lines of writing, its corner at (x, y). */
function Letter(props: { readonly x: number; readonly y: number }) {
  const { x, y } = props;
  return (
    <>
      <path class="words" d={`M${x} ${y}h17v12h-17z`} />
      <path class="voice" d={`M${x + 3.5} ${y + 4.2}h10m-10 3.6h6`} />
    </>
  );
}

/** Steam goes to one friend while the letter lies still; a letter that went out is put right at the door. */
export function HeatAndRepair(props: { readonly alt?: string | undefined }) {
  return (
    <Scene width={240} height={104} alt={props.alt}>
      <path class="ground" d="M1 96.8h238" />

      <path class="warm" d="M6 96V16h116v80z" />
      <path class="paper" d="M88 23h26v27H88z" />
      <path class="line" d="M88 23h26v27H88zM101 23v15" />
      <Letter x={92.5} y={38} />
      <path class="furniture" d="M84 50h34v4H84z" />
      <Person x={26} y={96} size={38} speaks />
      <Bubble x={34} y={34} tail="left" />
      <Person x={82} y={96} size={34} />
      <path class="furniture" d="M37 82h34M43 82v14M65 82v14M47 73h14v9H47zM45 73h18" />
      <path class="voice" d="M50 69q-2.5-3 0-6t0-6M57.5 69q-2.5-3 0-6t0-6" />
      <path class="wall" d="M6 96V16h116v80" />

      <path class="tone" d="M194 96V34h40v62z" />
      <Person x={218} y={96} size={34} />
      <path class="limb" d="M211.5 85l-9-7" />
      <Letter x={187} y={68} />
      <Reply x={218} y={46} sign="smile" tail="left" />
      <path class="wall" d="M194 54V34h40v62" />
      <path class="voice dashed" d="M126 30Q184 8 191 63" />
      <Person x={154} y={96} size={38} speaks />
      <Bubble x={160} y={42} tail="left" />
    </Scene>
  );
}
