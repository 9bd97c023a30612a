import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { StyleQuiz } from '../../engine/index.ts';
import type { StylePlayerWording } from '../../i18n/style.ts';
import { START, take } from './steps.ts';
import type { Step, Steps } from './steps.ts';
import { StyleQuestion } from './StyleQuestion.tsx';
import { StyleResult } from './StyleResult.tsx';
import './style-player.css';

/** Where the four styles come from, as the record of the fact has it. */
export interface StyleSource {
  readonly author: string;
  readonly title: string;
  readonly venue: string;
  readonly year: number;
  readonly href: string | undefined;
}

export interface StylePlayerProps {
  readonly quiz: StyleQuiz;
  readonly wording: StylePlayerWording;
  readonly source: StyleSource;
  /** Pages to read on. */
  readonly links: readonly { readonly title: string; readonly href: string }[];
  /** Name of the site, as it stands on the card. */
  readonly site: string;
}

/** A self-portrait, one situation at a time; it ends in a mix of styles and a card of rules. */
export function StylePlayer(props: StylePlayerProps) {
  const { quiz, wording } = props;
  const [steps, dispatch] = useReducer(
    (state: Steps, step: Step) => take(quiz, state, step),
    START,
  );
  const { ways, at, changing } = steps;
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);

  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    heading.current?.focus();
  }, [at]);

  const act = (step: Step) => {
    // Writing on the card moves nobody.
    moved.current = step.type !== 'edit';
    dispatch(step);
  };

  const situation = quiz.situations[at];
  return (
    <section class="style-player" aria-label={quiz.title}>
      {situation ? (
        <StyleQuestion
          key={situation.id}
          situation={situation}
          at={at}
          of={quiz.situations.length}
          chosen={Object.hasOwn(ways, situation.id) ? ways[situation.id] : undefined}
          changing={changing}
          wording={wording}
          heading={heading}
          onStep={act}
        />
      ) : (
        <StyleResult {...props} steps={steps} heading={heading} onStep={act} />
      )}
      <p class="style-player-private">{wording.private}</p>
    </section>
  );
}
