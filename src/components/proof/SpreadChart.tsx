import { t } from '../../i18n/t.ts';
import type { ClassWording } from '../../i18n/proof.ts';

const STEP = 32;
const HEIGHT = 96;
const TOP = 18;

/** How many results lie in each band of ten per cent, as bars and as a table. */
export function SpreadChart(props: {
  readonly spread: readonly number[];
  readonly words: ClassWording['class'];
}) {
  const { spread, words } = props;
  const most = Math.max(...spread, 1);
  const bands = spread.map((count, at) => ({
    count,
    from: at * 10,
    to: at === 9 ? 100 : at * 10 + 9,
  }));
  const ground = TOP + HEIGHT;
  return (
    <>
      <svg
        class="group-spread"
        viewBox={`0 0 ${STEP * spread.length} ${ground + 22}`}
        aria-hidden="true"
        focusable="false"
      >
        {bands.map(({ count, from }, at) => {
          const height = (HEIGHT * count) / most;
          const middle = at * STEP + STEP / 2;
          return (
            <g key={from}>
              {count > 0 && (
                <>
                  <rect
                    class="group-part"
                    data-mark="right"
                    x={at * STEP + 3}
                    y={ground - height}
                    width={STEP - 6}
                    height={height}
                  />
                  <text x={middle} y={ground - height - 5}>
                    {count}
                  </text>
                </>
              )}
              <text class="group-spread-band" x={middle} y={ground + 16}>
                {from}
              </text>
            </g>
          );
        })}
        <path class="group-spread-ground" d={`M0 ${ground}H${STEP * spread.length}`} />
      </svg>
      <p class="group-spread-axis" aria-hidden="true">
        {words.band}
      </p>
      <details class="group-table">
        <summary>{words.spreadTable}</summary>
        <table>
          <caption>{words.spreadCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.band}</th>
              <th scope="col">{words.results}</th>
            </tr>
          </thead>
          <tbody>
            {bands.map(({ count, from, to }) => (
              <tr key={from}>
                <th scope="row">{t(words.bandOf, { from, to })}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
