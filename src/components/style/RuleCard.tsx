import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/t.ts';
import type { StyleWording } from '../../i18n/style.ts';
import { RowOfRooms } from '../picture/RowOfRooms.tsx';
import { drawCard, offer } from './card-picture.ts';
import './rule-card.css';

interface Line {
  readonly text: string;
  readonly on: boolean;
}

/** A person's own rules on a card: to reword, to cross out, to print, to keep as a picture. */
export function RuleCard(props: {
  readonly rules: readonly string[];
  readonly wording: StyleWording;
}) {
  const { rules, wording } = props;
  const [lines, setLines] = useState<readonly Line[]>(() => asLines(rules));
  const [note, setNote] = useState('');
  const card = useRef<HTMLDivElement>(null);
  const key = rules.join('\n');

  // Another answer makes other rules; what was reworded before belonged to the old ones.
  useEffect(() => {
    setLines(asLines(rules));
  }, [key]);

  const change = (at: number, line: Partial<Line>) =>
    setLines(lines.map((one, index) => (index === at ? { ...one, ...line } : one)));
  const shown = lines.filter(({ on, text }) => on && text.trim() !== '').map(({ text }) => text);

  const save = async () => {
    try {
      const face = card.current && getComputedStyle(card.current);
      const picture = await drawCard({
        title: wording.card,
        rules: shown,
        foot: wording.cardFoot,
        font: face?.fontFamily ?? 'sans-serif',
      });
      offer(picture, 'my-rules.png');
      setNote(wording.saved);
    } catch {
      setNote(wording.unsaved);
    }
  };

  return (
    <div class="rule-card-desk">
      <h2>{wording.cardTitle}</h2>
      <p>{wording.cardHelp}</p>
      <ul role="list" class="rule-card-lines">
        {lines.map(({ text, on }, at) => (
          <li key={at}>
            <label class="rule-card-keep">
              <input
                type="checkbox"
                checked={on}
                onChange={({ currentTarget }) => change(at, { on: currentTarget.checked })}
              />
              <span>{wording.keep}</span>
            </label>
            <textarea
              rows={2}
              maxLength={160}
              autocomplete="off"
              aria-label={t(wording.rule, { number: at + 1 })}
              value={text}
              onInput={({ currentTarget }) => change(at, { text: currentTarget.value })}
            />
          </li>
        ))}
      </ul>
      <div class="rule-card" ref={card}>
        <RowOfRooms />
        <p class="rule-card-title">{wording.card}</p>
        <ol>
          {shown.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
        <p class="rule-card-foot">{wording.cardFoot}</p>
      </div>
      <div class="rule-card-buttons">
        <button type="button" class="button" onClick={() => print()}>
          {wording.print}
        </button>
        <button type="button" class="button" data-kind="quiet" onClick={() => void save()}>
          {wording.save}
        </button>
      </div>
      <p class="rule-card-note" role="status">
        {note}
      </p>
    </div>
  );
}

function asLines(rules: readonly string[]): readonly Line[] {
  return rules.map((text) => ({ text, on: true }));
}
