import { harmsOf } from '../../engine/index.ts';
import type { FeedEntry } from '../../engine/index.ts';
import type { FeedWording } from '../../i18n/feed.ts';
import { HarmBar } from './HarmBars.tsx';
import './day-map.css';

/**
 * All entries by all harms: one can see at a glance that one post harms another person than
 * the next. The roles are spoken out because a narrow page lays the table out as a grid, which would drop them.
 */
export function DayMap(props: {
  readonly entries: readonly FeedEntry[];
  readonly wording: FeedWording;
  readonly onOpen: (id: string) => void;
}) {
  const { entries, wording, onOpen } = props;
  const columns = harmsOf({}).map(({ to }) => to);
  return (
    <section class="day-map" aria-labelledby="day-map-title">
      <h3 id="day-map-title">{wording.mapTitle}</h3>
      <p>{wording.mapNote}</p>
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {wording.mapEntry}
            </th>
            {columns.map((to) => (
              <th key={to} role="columnheader" scope="col">
                {wording.harmed[to]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {entries.map(({ id, name, harms }) => (
            <tr key={id} role="row">
              <th role="rowheader" scope="row">
                <button type="button" class="link-button" onClick={() => onOpen(id)}>
                  {name}
                </button>
              </th>
              {harmsOf(harms).map(({ to, level }) => (
                <td key={to} role="cell" data-level={level}>
                  <span class="day-map-cell">
                    <HarmBar level={level} />
                    {level}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="day-map-judgement">{wording.judgement}</p>
    </section>
  );
}
