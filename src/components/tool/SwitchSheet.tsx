import type { SwitchHuntWording } from '../../i18n/tools/switch-hunt.ts';
import type { Round } from './switch-hunt.ts';
import './switch-sheet.css';

/** Columns on a sheet: more would leave no room for the words. */
const COLUMNS = 4;

/** The round on paper: what was ticked on the screen is ticked, the rest is to be filled in. */
export function SwitchSheet(props: {
  readonly wording: SwitchHuntWording;
  readonly rounds: readonly Round[];
  readonly next: string;
}) {
  const { wording, rounds, next } = props;
  const { paper } = wording;
  const named = rounds.filter(({ app, ticks }) => app.trim() !== '' || ticks.length > 0);
  const sheets = Math.max(1, Math.ceil(named.length / COLUMNS));
  return (
    <>
      {Array.from({ length: sheets }, (_, sheet) => (
        <div key={sheet} class="switch-sheet">
          <p class="switch-sheet-title print-title">{paper.title}</p>
          <p class="switch-sheet-how">{paper.how}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{paper.switch}</th>
                {columns(named, sheet).map((round, column) => (
                  <td key={column}>{round?.app}</td>
                ))}
              </tr>
            </thead>
            <tbody>
              {wording.switches.map(({ id, name, ask, look, quieter }) => (
                <tr key={id}>
                  <th scope="row">
                    <b>{name}.</b> {ask}
                    <span>
                      {wording.lookFor}: {look}
                    </span>
                    <span>
                      {wording.quieter}: {quieter}
                    </span>
                  </th>
                  {columns(named, sheet).map((round, column) => (
                    <td key={column}>
                      <i data-ticked={round?.ticks.includes(id) ?? false}>
                        {round?.ticks.includes(id) && <span class="heard">{paper.ticked}</span>}
                      </i>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <p class="switch-sheet-lines">
            <span>{paper.date}</span>
            <span>
              {paper.next} <b>{next}</b>
            </span>
          </p>
        </div>
      ))}
    </>
  );
}

function columns(named: readonly Round[], sheet: number): readonly (Round | undefined)[] {
  return Array.from({ length: COLUMNS }, (_, column) => named[sheet * COLUMNS + column]);
}
