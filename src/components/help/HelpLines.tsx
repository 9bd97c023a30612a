import { t } from '../../i18n/t.ts';
import type { HelpWording } from '../../i18n/wording.ts';
import './help-lines.css';

/** Whom to ring, by country. Shown where a person may be in danger; no verdict beside it. */
export function HelpLines(props: { readonly wording: HelpWording }) {
  const { wording } = props;
  return (
    <div class="help-lines">
      <p>{wording.intro}</p>
      <dl>
        {wording.lines.map(({ country, name, number, text }) => (
          <div key={country}>
            <dt>{country}</dt>
            <dd>
              {name}:{' '}
              <a href={`tel:${number.replace(/\s/g, '')}`}>
                {t(text ? wording.ringOrText : wording.ring, { number })}
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <p>{wording.elsewhere}</p>
      <p class="help-lines-checked">{wording.checked}</p>
    </div>
  );
}
