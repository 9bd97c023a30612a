import type { ComponentChildren, RefObject } from 'preact';
import type { Item, Response, Verdict } from '../../engine/index.ts';
import { markOf } from '../../engine/index.ts';
import type { QuizPlayerWording } from '../../i18n/quiz.ts';
import { LawNotes } from '../law/LawNotes.tsx';
import './item-feedback.css';

/** What is said after an answer: how it came out, the key, why, the law, and a safer way to say it. */
export function ItemFeedback(props: {
  readonly item: Item;
  readonly response: Response;
  readonly wording: QuizPlayerWording['feedback'];
  readonly heading: RefObject<HTMLHeadingElement>;
  /** The key in a few words; stands in the heading, so that it is heard with it. */
  readonly answer: ComponentChildren;
  /** Gives the heading the verdict's colour, which could pass for praise of what was not answered. */
  readonly verdict?: Verdict | undefined;
  readonly rewrite?: string | undefined;
  readonly children?: ComponentChildren;
  /** Comes last: what is there for whoever wants to know more. */
  readonly more?: ComponentChildren;
}) {
  const { item, response, wording, heading, answer, verdict, rewrite, children, more } = props;
  const mark = markOf(item, response);
  return (
    <div class="item-feedback" data-mark={mark}>
      <h3 ref={heading} tabIndex={-1} class="item-feedback-heading" data-verdict={verdict}>
        <span>{response.kind === 'unsure' ? wording.unsure : wording[mark]}</span> {answer}
      </h3>
      {children}
      <p class="item-feedback-why">{item.why}</p>
      <LawNotes
        notes={item.law}
        wording={{ checked: wording.checked, notAdvice: wording.notAdvice }}
      />
      {rewrite && (
        <div class="item-feedback-rewrite">
          <h4>{wording.rewrite}</h4>
          <p class="said">{rewrite}</p>
        </div>
      )}
      {more}
    </div>
  );
}
