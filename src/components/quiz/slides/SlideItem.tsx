import { ACCOUNTS, AUDIENCES, VERDICTS } from '../../../engine/index.ts';
import type { Item, RoomItem } from '../../../engine/index.ts';
import type { QuizWording } from '../../../i18n/quiz.ts';
import type { PaperAnswerWording } from '../../../i18n/trainer.ts';
import type { RoomWording } from '../../../i18n/wording.ts';
import { VerdictShape } from '../../draft/VerdictMark.tsx';
import { MarkedDraft } from '../MarkedDraft.tsx';
import { ShownDraft } from '../ShownDraft.tsx';
import { choicesOf, cluesOf } from '../sheet/choices.ts';
import type { LetteredOption } from '../sheet/choices.ts';
import { askOf } from '../sheet/PaperItem.tsx';
import './slide-item.css';

interface Props {
  /** As it was shown: see `asShown`. */
  readonly item: Item;
  readonly quiz: QuizWording;
  readonly rooms: RoomWording;
  readonly answer: PaperAnswerWording;
}

/**
 * An item on a slide. The answer is in it already, unlit: the words that decide, the marks of
 * the choices. The style sheet lights them once the slide’s <details> is open.
 */
export function SlideItem({ item, quiz, rooms, answer }: Props) {
  const draft = 'draft' in item ? item.draft : undefined;
  const choices = choicesOf(item, { wording: quiz, rooms });
  return (
    <div class="slide-item" data-kind={item.kind} data-draft={draft !== undefined}>
      {draft && (
        <ShownDraft draft={draft} wording={quiz.shown} rooms={rooms}>
          <MarkedDraft text={draft.text} clues={cluesOf(item)} />
        </ShownDraft>
      )}
      <div>
        <p class="slide-item-question">
          {askOf(item, quiz)} {item.kind === 'several' && quiz.options.several}
        </p>
        {item.kind === 'order' && <p class="slide-item-by">{item.by}</p>}
        {item.kind === 'rewrite' && (
          <ul class="slide-item-needs">
            {item.needs.map(({ point }) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        )}
        {choices.length > 0 && (
          <ul role="list" class="slide-choices">
            {choices.map((choice) => (
              <li key={choice.id} data-mark={choice.mark}>
                <Sign choice={choice} item={item} />
                <span>
                  {choice.text}
                  {choice.mark !== undefined && choice.mark !== 'wrong' && (
                    <em class="slide-lit"> {answer[choice.mark]}</em>
                  )}
                </span>
                {choice.place !== undefined && <b class="slide-place slide-lit">{choice.place}</b>}
              </li>
            ))}
          </ul>
        )}
        {item.kind === 'room' && <Rooms item={item} rooms={rooms} />}
      </div>
    </div>
  );
}

/** What one calls a choice by: a verdict by its shape, all else by its letter. */
function Sign({ choice, item }: { readonly choice: LetteredOption; readonly item: Item }) {
  const verdict = item.kind === 'judge' && VERDICTS.find((one) => one === choice.id);
  return verdict ? <VerdictShape verdict={verdict} /> : <b>{choice.letter}</b>;
}

/** Who may speak and who may hear; the first right room is lit with the answer. */
function Rooms({ item, rooms }: { readonly item: RoomItem; readonly rooms: RoomWording }) {
  const [key] = item.rooms;
  return (
    <div class="slide-rooms">
      <ul role="list">
        {ACCOUNTS.map((account) => (
          <li key={account} data-mark={account === key?.account ? 'right' : 'wrong'}>
            {rooms.accounts[account].label}
          </li>
        ))}
      </ul>
      <ul role="list">
        {AUDIENCES.map((audience) => (
          <li key={audience} data-mark={audience === key?.audience ? 'right' : 'wrong'}>
            {rooms.audiences[audience].label}
          </li>
        ))}
      </ul>
    </div>
  );
}
