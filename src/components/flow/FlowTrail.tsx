import { t } from '../../i18n/t.ts';
import type { FlowWalkerWording } from '../../i18n/wording.ts';
import type { Level } from './FlowQuestion.tsx';
import type { Said } from './walk-text.ts';
import './flow-trail.css';

/** The answers so far, each with a way back to its question. */
export function FlowTrail(props: {
  readonly said: readonly Said[];
  readonly done: boolean;
  /** Level of the walk's heading; the trail's is one below. */
  readonly level: Level;
  readonly wording: FlowWalkerWording;
  readonly kept: keyof FlowWalkerWording['private'];
  readonly onChange: (node: string) => void;
  readonly onAgain: () => void;
}) {
  const { said, done, level, wording, kept, onChange, onAgain } = props;
  const Heading = `h${(level + 1) as 2 | 3 | 4}` as const;
  return (
    <div class="flow-trail">
      <Heading class="flow-trail-title">{done ? wording.trailDone : wording.trail}</Heading>
      <ol role="list">
        {said.map(({ node, question, answer }) => (
          <li key={node}>
            <span class="flow-trail-question">{question}</span>
            <span class="flow-trail-answer">{answer}</span>
            <button
              type="button"
              class="link-button"
              aria-label={t(wording.changeOf, { question })}
              onClick={() => {
                onChange(node);
              }}
            >
              {wording.change}
            </button>
          </li>
        ))}
      </ol>
      <button type="button" class="button" data-kind="quiet" onClick={onAgain}>
        {wording.again}
      </button>
      <p class="flow-trail-private">{wording.private[kept]}</p>
    </div>
  );
}
