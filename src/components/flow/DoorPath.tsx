import { Person } from '../picture/Person.tsx';
import '../picture/picture.css';
import { Door } from './Door.tsx';
import './door-path.css';

/** Wide enough for seven doors; the plan grows for longer ways. */
const WIDTH = 300;
const GROUND = 44;
const FIRST = 24;
const STEP = 39;

/**
 * The way so far: one open door for each question that is answered, and the person before
 * the next one, or through the last. How many lie ahead is not known, so none is drawn.
 * Decorative.
 */
export function DoorPath(props: { readonly passed: number; readonly arrived?: boolean }) {
  const { passed, arrived = false } = props;
  const doors = Array.from({ length: arrived ? passed : passed + 1 }, (_, index) => index);
  const here = FIRST + passed * STEP - (arrived ? 4 : 11);
  const end = here + (arrived ? 16 : 36);
  const width = Math.max(WIDTH, end + 20);
  return (
    <svg class="picture door-path" viewBox={`0 5 ${width} 45`} aria-hidden="true">
      <path class="ground" d={`M1 ${GROUND + 0.5}H${end}`} />
      {!arrived && <path class="ground dashed" d={`M${end + 4} ${GROUND + 0.5}H${width - 2}`} />}
      {doors.map((index) => (
        <Door key={index} x={FIRST + index * STEP} y={GROUND} open={index < passed} />
      ))}
      <Person x={here} y={GROUND} size={21} speaks />
    </svg>
  );
}
