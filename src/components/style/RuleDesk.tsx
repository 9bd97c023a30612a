import { useRef, useState } from 'preact/hooks';
import type { Portrait, StyleQuiz } from '../../engine/index.ts';
import { saidAnew, t } from '../../i18n/t.ts';
import type { StylePlayerWording } from '../../i18n/style.ts';
import { saveFile } from '../take/save-file.ts';
import { drawCard } from './card-picture.ts';
import { RuleCard } from './RuleCard.tsx';
import type { CardWords } from './RuleCard.tsx';
import type { Edit } from './steps.ts';
import type { StyleSource } from './StylePlayer.tsx';
import './rule-desk.css';

/** A line that somebody adds has no answer to be named by. */
const OWN = 'own';

/** Where a person's card is written: rules to reword or to cross out, and the card beneath. */
export function RuleDesk(props: {
  readonly own: Portrait;
  readonly portraits: StyleQuiz['portraits'];
  readonly mix: string;
  readonly edits: Readonly<Record<string, Edit>>;
  readonly wording: StylePlayerWording;
  readonly source: StyleSource;
  readonly site: string;
  readonly onEdit: (line: string, edit: Edit) => void;
}) {
  const { own, portraits, mix, edits, wording, source, site, onEdit } = props;
  const card = useRef<HTMLDivElement>(null);
  const [note, setNote] = useState('');
  const [framed, setFramed] = useState<string>();

  const lines = [
    ...own.rules.map(({ situation, style, rule }, index) => ({
      id: `${situation}:${style}`,
      first: rule,
      label: t(wording.rule, { number: index + 1 }),
      keep: t(wording.keep, { number: index + 1 }),
    })),
    { id: OWN, first: '', label: wording.own, keep: wording.keepOwn },
  ].map((line) => {
    const { text = line.first, out = false } = edits[line.id] ?? {};
    return { ...line, text, out };
  });
  const words: CardWords = {
    title: wording.card,
    mix: t(wording.cardMix, { list: mix }),
    rules: lines.filter(({ text, out }) => !out && text.trim() !== '').map(({ text }) => text),
    styles: own.leading.map((style) => {
      const { name, gives, costs } = portraits[style];
      return {
        gives: { term: t(wording.cardGives, { style: name }), text: gives },
        costs: { term: t(wording.cardCosts, { style: name }), text: costs },
      };
    }),
    source: t(wording.cardSource, {
      author: source.author,
      venue: source.venue,
      year: source.year,
    }),
    site,
  };

  const say = (words: string) => setNote((before) => saidAnew(words, before));
  const save = async () => {
    setFramed(undefined);
    try {
      const picture = await drawCard(words, card.current);
      saveFile(picture.file, wording.file);
      const inFrame = window.self !== window.top;
      if (inFrame) setFramed(picture.address());
      say(inFrame ? wording.framed : t(wording.saved, { file: wording.file }));
    } catch {
      say(wording.unsaved);
    }
  };

  return (
    <div class="rule-desk">
      <h3>{wording.cardTitle}</h3>
      <p>{wording.cardHelp}</p>
      <ul role="list" class="rule-desk-lines">
        {lines.map(({ id, label, keep, text, out }) => (
          <li key={id} data-out={out}>
            {(id !== OWN || text !== '') && (
              <label class="rule-desk-keep">
                <input
                  type="checkbox"
                  aria-label={keep}
                  checked={!out}
                  onChange={({ currentTarget }) => onEdit(id, { out: !currentTarget.checked })}
                />
              </label>
            )}
            <textarea
              class="field-box said"
              rows={id === OWN ? 1 : 2}
              maxLength={160}
              autocomplete="off"
              aria-label={label}
              placeholder={id === OWN ? wording.own : undefined}
              value={text}
              onInput={({ currentTarget }) => onEdit(id, { text: currentTarget.value })}
            />
          </li>
        ))}
      </ul>
      <RuleCard words={words} paper={card} />
      <div class="rule-desk-buttons">
        <button type="button" class="button" onClick={() => print()}>
          {wording.print}
        </button>
        <button type="button" class="button" data-kind="quiet" onClick={() => void save()}>
          {wording.save}
        </button>
      </div>
      <p class="rule-desk-note" role="status">
        {note}
      </p>
      {framed !== undefined && <img class="rule-desk-picture" src={framed} alt={wording.picture} />}
    </div>
  );
}
