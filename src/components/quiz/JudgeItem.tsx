import type { RefObject } from 'preact';
import type { JudgeItem as Item, Response } from '../../engine/index.ts';
import { t } from '../../i18n/t.ts';
import type { QuizPlayerWording, RoomWording } from '../../i18n/wording.ts';
import { VerdictMark } from '../draft/VerdictMark.tsx';
import { ItemFeedback } from './ItemFeedback.tsx';
import { ShownDraft } from './ShownDraft.tsx';
import { VerdictChoice } from './VerdictChoice.tsx';

/** The parts of the wording that a judge item speaks with. */
export type JudgeWording = Pick<QuizPlayerWording, 'shown' | 'judge' | 'feedback'>;

/** A draft to judge; once it has a response, what we think and why. */
export function JudgeItem(props: {
  readonly item: Item;
  readonly response: Response | undefined;
  readonly wording: JudgeWording;
  readonly rooms: RoomWording;
  /** The heading of the feedback, for whoever moves the focus there. */
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly compact?: boolean | undefined;
  readonly onRespond: (response: Response) => void;
}) {
  const { item, response, wording, rooms, heading, compact, onRespond } = props;
  return (
    <div class="judge-item">
      <ShownDraft draft={item.draft} wording={wording.shown} rooms={rooms} />
      {response ? (
        <ItemFeedback
          item={item}
          response={response}
          wording={wording.feedback}
          heading={heading}
          verdict={item.verdict}
          answer={
            <>
              <span class="item-feedback-key">{wording.feedback.key}</span>{' '}
              <VerdictMark
                verdict={item.verdict}
                label={rooms.verdicts[item.verdict].long}
                size="large"
              />
            </>
          }
        >
          {response.kind === 'judge' && response.verdict !== item.verdict && (
            <p class="item-feedback-yours">
              {t(wording.feedback.yours, { verdict: rooms.verdicts[response.verdict].long })}
            </p>
          )}
        </ItemFeedback>
      ) : (
        <VerdictChoice
          key={item.id}
          name={`verdict-${item.id}`}
          wording={wording.judge}
          rooms={rooms}
          compact={compact}
          onRespond={onRespond}
        />
      )}
    </div>
  );
}
