import type { Item } from '../../../engine/index.ts';
import { ACCOUNTS, AUDIENCES } from '../../../engine/index.ts';
import type { QuizWording } from '../../../i18n/quiz.ts';
import { t } from '../../../i18n/t.ts';
import type { SheetWording } from '../../../i18n/trainer.ts';
import type { RoomWording } from '../../../i18n/wording.ts';
import { ShownDraft } from '../ShownDraft.tsx';
import { choicesOf } from './choices.ts';
import './paper-item.css';

/** An open item to read or to fill in: what is asked, and boxes, lines or words for a pen. */
export function PaperItem(props: {
  /** As it was shown: see `asShown`. */
  readonly item: Item;
  readonly quiz: QuizWording;
  readonly rooms: RoomWording;
  readonly wording: SheetWording;
  /** Whether it is answered with a pen; else it is only read, and asks for no ticks and lines. */
  readonly pen?: boolean;
}) {
  const { item, quiz, rooms, wording, pen = true } = props;
  const draft = 'draft' in item ? item.draft : undefined;
  const choices = choicesOf(item, { wording: quiz, rooms });
  const lettered = item.kind === 'single' || item.kind === 'several' || item.kind === 'order';
  return (
    <div class="paper-item" data-kind={item.kind}>
      {draft && <ShownDraft draft={draft} wording={quiz.shown} rooms={rooms} />}
      <p class="paper-item-ask">
        <strong>{askOf(item, quiz)}</strong> <span>{pen ? howTo(item, wording) : byOf(item)}</span>
      </p>
      {item.kind === 'rewrite' && (
        <ul class="paper-item-needs">
          {item.needs.map(({ point }) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
      {choices.length > 0 && (
        <ul role="list" class="paper-item-boxes" data-short={!lettered}>
          {choices.map(({ id, letter, text }) => (
            <li key={id}>
              {lettered && <b>{letter}</b>} {text}
            </li>
          ))}
        </ul>
      )}
      {pen && item.kind === 'spot' && (
        <ul role="list" class="paper-item-boxes">
          <li>{quiz.spot.none}</li>
        </ul>
      )}
      {item.kind === 'room' && (
        <>
          <ul role="list" class="paper-item-boxes" data-short data-wide>
            {ACCOUNTS.map((account) => (
              <li key={account}>
                {rooms.accounts[account].label}
                {account === item.draft.account && <em>&nbsp;({wording.now})</em>}
              </li>
            ))}
          </ul>
          <ul role="list" class="paper-item-boxes" data-short>
            {AUDIENCES.map((audience) => (
              <li key={audience}>
                {rooms.audiences[audience].label}
                {audience === item.draft.audience && <em>&nbsp;({wording.now})</em>}
              </li>
            ))}
          </ul>
        </>
      )}
      {pen && (item.kind === 'judge' || item.kind === 'account') && (
        <Lines label={wording.because} count={1} />
      )}
      {pen && item.kind === 'rewrite' && <Lines label={wording.yours} count={4} />}
    </div>
  );
}

/** Lines to write on, the first after a word or two. */
function Lines({ label, count }: { readonly label: string; readonly count: number }) {
  return (
    <p class="paper-item-lines">
      {Array.from({ length: count }, (_, at) => (
        <span key={at}>{at === 0 && label}</span>
      ))}
    </p>
  );
}

/** What an item asks, whichever kind it is. */
export function askOf(item: Item, quiz: QuizWording): string {
  if ('ask' in item) return item.ask;
  return {
    judge: quiz.judge.ask,
    spot: quiz.spot.ask,
    rewrite: quiz.outline.rewrite,
    room: quiz.outline.room,
  }[item.kind];
}

/** What an order goes by; nothing for the other kinds. */
function byOf(item: Item): string {
  return item.kind === 'order' ? `${item.by}.` : '';
}

function howTo(item: Item, wording: SheetWording): string {
  switch (item.kind) {
    case 'spot':
      return wording.underline;
    case 'order': {
      const { first, last } = item.ends;
      const how = t(wording.numbers, { first, last, of: item.options.length });
      return `${item.by}. ${how}`;
    }
    case 'several':
      return wording.several;
    case 'rewrite':
      return '';
    case 'room':
      return wording.change;
    default:
      return wording.tickOne;
  }
}
