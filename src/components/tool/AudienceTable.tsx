import { inFigures } from '../../i18n/numbers.ts';
import { t } from '../../i18n/t.ts';
import type { AudienceWording } from '../../i18n/tools/audience-estimator.ts';
import { likely } from './guess.ts';

/** On paper and without script: guesses with what the study would make of them, and all readers. */
export function AudienceTable(props: { readonly wording: AudienceWording }) {
  const { wording } = props;
  return (
    <>
      <p>{wording.paper}</p>
      <table class="audience-table">
        <thead>
          <tr>
            <th scope="col">{wording.paperGuess}</th>
            <th scope="col">{wording.paperLikely}</th>
          </tr>
        </thead>
        <tbody>
          {wording.choices.map((guess) => (
            <tr key={guess}>
              <td>{inFigures(guess)}</td>
              <td>
                {t(wording.paperAbout, { likely: inFigures(likely(guess, wording.percent)) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{wording.caution}</p>
      <h4>{wording.whoTitle}</h4>
      <ul>
        {wording.readers.map(({ name, line }) => (
          <li key={name}>
            <b>{name}.</b> {line}
          </li>
        ))}
      </ul>
      <p>{wording.closing}</p>
    </>
  );
}
