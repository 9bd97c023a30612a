import { CODE_MARKS, hardestFirst, percentOf } from '../../engine/index.ts';
import type { GroupItem, GroupResult } from '../../engine/index.ts';
import { plural, t } from '../../i18n/t.ts';
import type { ClassWording } from '../../i18n/proof.ts';
import { askOf, countsOf } from './group-text.ts';
import type { AskedQuiz } from './group-text.ts';
import { SpreadChart } from './SpreadChart.tsx';

/** How a group did in one quiz: in a few sentences, as a spread, and item by item. */
export function GroupQuizResult(props: {
  readonly quiz: AskedQuiz;
  readonly result: GroupResult;
  readonly wording: ClassWording;
}) {
  const { quiz, result, wording } = props;
  const words = wording.class;
  const { results, shares, passed, again, otherVersion } = result;
  const items = hardestFirst(result.items);
  return (
    <section class="group-quiz">
      <h3>{quiz.title}</h3>
      <p class="group-people">{plural(words.people, results.length)}</p>
      {results.length > 1 && (
        <p>
          {t(words.median, { share: percentOf(result.median) })}{' '}
          {t(words.lowHigh, {
            low: percentOf(shares[0] ?? 0),
            high: percentOf(shares.at(-1) ?? 0),
          })}
        </p>
      )}
      {passed.of > 0 && <p>{t(words.passedOf, { reached: passed.reached, of: passed.of })}</p>}
      {again > 0 && <p>{plural(words.againOf, again)}</p>}
      {otherVersion > 0 && <p>{plural(words.otherVersion, otherVersion)}</p>}

      <h4>{words.spreadTitle}</h4>
      <SpreadChart spread={result.spread} words={words} />

      {items.length > 0 && (
        <>
          <h4>{words.itemsTitle}</h4>
          <ul class="group-key" role="list" aria-hidden="true">
            {CODE_MARKS.map((mark) => (
              <li key={mark}>
                <svg width="28" height="14" focusable="false">
                  <rect class="group-part" data-mark={mark} x="1" y="1" width="26" height="12" />
                </svg>
                {wording.marks[mark]}
              </li>
            ))}
          </ul>
          <ol class="group-items" role="list">
            {items.map((item) => (
              <li key={item.id}>
                <p class="group-ask">{askOf(quiz, item.id)}</p>
                <ItemBar item={item} />
                <p class="group-counts">{countsOf(item, words)}</p>
              </li>
            ))}
          </ol>
          <details class="group-table">
            <summary>{words.itemsTable}</summary>
            <section class="group-scroll" tabIndex={0} aria-label={words.itemsCaption}>
              <table>
                <caption>{words.itemsCaption}</caption>
                <thead>
                  <tr>
                    <th scope="col">{words.item}</th>
                    <th scope="col">{words.answered}</th>
                    {CODE_MARKS.map((mark) => (
                      <th key={mark} scope="col">
                        {wording.marks[mark]}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {items.map((item) => (
                    <tr key={item.id}>
                      <th scope="row">{askOf(quiz, item.id)}</th>
                      <td>{item.of}</td>
                      {CODE_MARKS.map((mark) => (
                        <td key={mark}>{item.marks[mark]}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          </details>
        </>
      )}
    </section>
  );
}

/** A bar in four parts: full, half, empty, and left open. The words below say the same. */
function ItemBar(props: { readonly item: GroupItem }) {
  const { marks, of } = props.item;
  let from = 0;
  return (
    <svg class="group-bar" width="100%" height="16" aria-hidden="true" focusable="false">
      {CODE_MARKS.map((mark) => {
        const x = from;
        const width = (100 * marks[mark]) / of;
        from += width;
        return (
          width > 0 && (
            <rect
              key={mark}
              class="group-part"
              data-mark={mark}
              x={`${x}%`}
              y="1"
              width={`${width}%`}
              height="14"
            />
          )
        );
      })}
    </svg>
  );
}
