import type { PolicyWording } from '../../i18n/policy.ts';
import type { SignText } from './notes-text.ts';

/** What a good policy has, and whether this one has it; what it lacks comes with a sentence to add. */
export function SignList(props: {
  readonly signs: readonly SignText[];
  readonly shown: readonly string[];
  readonly wording: PolicyWording['signs'];
}) {
  const { signs, shown, wording } = props;
  return (
    <ul class="policy-signs" role="list">
      {signs.map(({ id, title, why, add }) => {
        const here = shown.includes(id);
        return (
          <li key={id} data-here={here}>
            <h3>
              {title} <span class="policy-answer">{here ? wording.here : wording.missing}</span>
            </h3>
            {!here && (
              <>
                <p>{why}</p>
                <p>
                  <b>{wording.add}</b> <span class="said">{add}</span>
                </p>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
