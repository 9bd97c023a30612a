import { Person } from '../picture/Person.tsx';
import { Crowd, row } from '../picture/pieces.tsx';
import { Scene } from '../picture/Scene.tsx';
import type { Drawn } from './guess.ts';

const COLUMNS = 20;
const WIDTH = 11;
const HEIGHT = 15;
/** Where the first listener stands: the speaker has the left. */
const LEFT = 34;

/** The people somebody pictured, in front, and the others behind them. Decorative: its legend says the same. */
export function AudienceScene(props: { readonly drawn: Drawn }) {
  const { pictured, others } = props.drawn;
  const rows = Math.ceil((pictured + others) / COLUMNS);
  const height = rows * HEIGHT + 10;
  return (
    <Scene width={LEFT + COLUMNS * WIDTH} height={height} class="audience-scene">
      {row(0, 1, rows).map((at) => {
        const first = at * COLUMNS;
        const placesOf = (from: number, to: number) =>
          row(
            LEFT + (Math.max(from, first) - first) * WIDTH,
            WIDTH,
            Math.max(0, Math.min(to, first + COLUMNS) - Math.max(from, first)),
          );
        const y = height - 2 - at * HEIGHT;
        return (
          <g key={at}>
            <g class="audience-pictured">
              <Crowd at={placesOf(0, pictured)} y={y} size={13} />
            </g>
            <Crowd at={placesOf(pictured, pictured + others)} y={y} size={13} />
          </g>
        );
      })}
      <Person x={11} y={height - 2} size={22} speaks />
    </Scene>
  );
}
