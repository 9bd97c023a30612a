import type { RefObject } from 'preact';
import { Mark } from '../picture/Mark.tsx';
import { RowOfRooms } from '../picture/RowOfRooms.tsx';
import { fitOf } from './card-fit.ts';
import './rule-card.css';

interface Pair {
  readonly term: string;
  readonly text: string;
}

/** All words of a card: the same on the screen, on paper and in the picture. */
export interface CardWords {
  readonly title: string;
  readonly mix: string;
  readonly rules: readonly string[];
  /** Of the styles that lead the mix. */
  readonly styles: readonly { readonly gives: Pair; readonly costs: Pair }[];
  readonly source: string;
  readonly site: string;
}

/** Where no rule is left, lines to write on. */
const EMPTY_LINES = [1, 2, 3];

/** The card itself; it is all that is printed. */
export function RuleCard(props: {
  readonly words: CardWords;
  readonly paper: RefObject<HTMLDivElement>;
}) {
  const { words, paper } = props;
  const { title, mix, rules, styles, source, site } = words;
  return (
    <div class="rule-card-frame">
      <div class="rule-card" data-fit={fitOf(words)} ref={paper}>
        <p class="rule-card-site">
          <Mark />
          <span>{site}</span>
        </p>
        <h4 class="rule-card-title">{title}</h4>
        <p class="rule-card-mix">{mix}</p>
        <ol class="rule-card-rules said" role="list">
          {rules.length > 0
            ? rules.map((rule, index) => <li key={index}>{rule}</li>)
            : EMPTY_LINES.map((line) => <li key={line} class="rule-card-empty" />)}
        </ol>
        <RowOfRooms />
        <dl class="rule-card-styles">
          {styles.flatMap(({ gives, costs }) =>
            [gives, costs].map(({ term, text }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{text}</dd>
              </div>
            )),
          )}
        </dl>
        <p class="rule-card-source">{source}</p>
      </div>
    </div>
  );
}
