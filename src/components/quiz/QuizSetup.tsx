import type { QuizSettings } from '../../engine/index.ts';
import { t } from '../../i18n/t.ts';
import type { QuizPlayerWording } from '../../i18n/quiz.ts';
import './quiz-setup.css';

/** How one would like to play: folded away, because nobody needs it. */
export function QuizSetup(props: {
  readonly seed: string;
  /** How many items the whole quiz has. */
  readonly most: number;
  readonly settings: QuizSettings;
  readonly wording: QuizPlayerWording['setup'];
  readonly onChange: (settings: QuizSettings) => void;
  readonly onAnother: () => void;
}) {
  const { seed, most, settings, wording, onChange, onAnother } = props;
  const counts = [5, 8, 10, 12].filter((count) => count < most);
  return (
    <details class="quiz-setup">
      <summary>
        {wording.title} <span class="quiz-setup-set">{t(wording.set, { seed })}</span>
      </summary>
      <div class="quiz-setup-body">
        <label>
          <input
            type="checkbox"
            checked={settings.practice ?? false}
            onChange={({ currentTarget }) =>
              onChange({ ...settings, practice: currentTarget.checked })
            }
          />
          <span>{wording.practice}</span>
        </label>
        <label>
          <input
            type="checkbox"
            checked={settings.sureness ?? false}
            onChange={({ currentTarget }) =>
              onChange({ ...settings, sureness: currentTarget.checked })
            }
          />
          <span>{wording.sure}</span>
        </label>
        {counts.length > 0 && (
          <label>
            <span>{wording.count}</span>
            <select
              value={String(settings.count ?? most)}
              onChange={({ currentTarget }) => {
                const count = Number(currentTarget.value);
                onChange({ ...settings, count: count === most ? undefined : count });
              }}
            >
              {counts.map((count) => (
                <option key={count} value={String(count)}>
                  {count}
                </option>
              ))}
              <option value={String(most)}>{t(wording.all, { count: most })}</option>
            </select>
          </label>
        )}
        <p>{wording.setHelp}</p>
        <button type="button" class="link-button" onClick={onAnother}>
          {wording.another}
        </button>
      </div>
    </details>
  );
}
