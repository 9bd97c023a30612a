import type { RefObject, ComponentChildren } from 'preact';
import type { JudgeItem as Item, Response, Verdict } from '../../engine/index.ts';
import { VERDICTS } from '../../engine/index.ts';
import { t } from '../../i18n/t.ts';
import type { QuizPlayerWording } from '../../i18n/quiz.ts';
import type { RoomWording } from '../../i18n/wording.ts';
import { VerdictMark } from '../draft/VerdictMark.tsx';
import { ClueList } from './ClueList.tsx';
import { ItemFeedback } from './ItemFeedback.tsx';
import { MarkedDraft } from './MarkedDraft.tsx';
import { ShownDraft } from './ShownDraft.tsx';
import { VerdictChoice } from './VerdictChoice.tsx';
import './judge-item.css';

/** The parts of the wording that a judge item speaks with. */
export type JudgeWording = Pick<QuizPlayerWording, 'answer' | 'shown' | 'judge' | 'feedback'>;

/** A draft to judge; once it has a response, what we think, which words decide, and why. */
export function JudgeItem(props: {
  readonly item: Item;
  readonly response: Response | undefined;
  readonly wording: JudgeWording;
  readonly rooms: RoomWording;
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly compact?: boolean | undefined;
  readonly aside?: ComponentChildren;
  readonly onRespond: (response: Response) => void;
}) {
  const { item, response, wording, rooms, heading, compact, aside, onRespond } = props;
  const { draft, clues, verdict } = item;
  const said = response?.kind === 'judge' ? response.verdict : undefined;
  return (
    <div class="judge-item">
      <ShownDraft draft={draft} wording={wording.shown} rooms={rooms}>
        {response && clues.length > 0 ? <MarkedDraft text={draft.text} clues={clues} /> : undefined}
      </ShownDraft>
      {response ? (
        <ItemFeedback
          item={item}
          response={response}
          wording={wording.feedback}
          heading={heading}
          verdict={said && verdict}
          rewrite={item.rewrite}
          more={
            !compact && (
              <OtherAnswers
                verdicts={VERDICTS.filter((one) => one !== verdict && one !== said)}
                say={(one) => sayOf(item, one, wording, rooms)}
                wording={wording}
                rooms={rooms}
              />
            )
          }
          answer={
            <>
              <span class="item-feedback-key">{wording.feedback.key}</span>{' '}
              <VerdictMark verdict={verdict} label={rooms.verdicts[verdict].long} size="large" />
            </>
          }
        >
          {said && said !== verdict && (
            <p class="item-feedback-yours">
              {t(wording.feedback.yours, { verdict: rooms.verdicts[said].long })}{' '}
              {sayOf(item, said, wording, rooms)}
            </p>
          )}
          <ClueList text={draft.text} clues={clues} title={wording.feedback.clues} />
        </ItemFeedback>
      ) : (
        <VerdictChoice
          key={item.id}
          name={`verdict-${item.id}`}
          wording={wording}
          rooms={rooms}
          compact={compact}
          aside={aside}
          onRespond={onRespond}
        />
      )}
    </div>
  );
}

/** What there is to say to somebody who chose a verdict that is not the key. */
function sayOf(item: Item, verdict: Verdict, { judge }: JudgeWording, rooms: RoomWording): string {
  const own = item.others[verdict];
  if (own) return own;
  if (item.accept.includes(verdict)) {
    return t(judge.also, { verdict: rooms.verdicts[verdict].long });
  }
  return judge.instead[item.verdict]?.[verdict] ?? '';
}

function OtherAnswers(props: {
  readonly verdicts: readonly Verdict[];
  readonly say: (verdict: Verdict) => string;
  readonly wording: JudgeWording;
  readonly rooms: RoomWording;
}) {
  const { verdicts, say, wording, rooms } = props;
  return (
    <details class="judge-item-others">
      <summary>{wording.judge.rest}</summary>
      <dl>
        {verdicts.map((verdict) => (
          <div key={verdict}>
            <dt>
              <VerdictMark verdict={verdict} label={rooms.verdicts[verdict].label} />
            </dt>
            <dd>{say(verdict)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
