import { isSameRoom } from '../../../engine/index.ts';
import type { Item, Room } from '../../../engine/index.ts';
import type { QuizWording } from '../../../i18n/quiz.ts';
import { plural, t } from '../../../i18n/t.ts';
import type { PaperAnswerWording } from '../../../i18n/trainer.ts';
import type { RoomWording } from '../../../i18n/wording.ts';
import { VerdictMark } from '../../draft/VerdictMark.tsx';
import { LawNotes } from '../../law/LawNotes.tsx';
import { choicesOf, cluesOf, rewritesOf, tiedLetters } from './choices.ts';
import './paper-answer.css';

/** The answer of an item written out: its key, the reason for each part, the law, another way to say it. */
export function PaperAnswer(props: {
  readonly item: Item;
  readonly quiz: QuizWording;
  readonly rooms: RoomWording;
  readonly wording: PaperAnswerWording;
  /** For whoever speaks: what could be said when the room is stuck. */
  readonly withHint?: boolean;
}) {
  const { item, quiz, rooms, wording, withHint = false } = props;
  const text = 'draft' in item ? (item.draft?.text ?? '') : '';
  const choices = choicesOf(item, { wording: quiz, rooms });
  const listed = item.kind === 'judge' ? [] : choices;
  const inOrder = [...listed].sort((a, b) => (a.place ?? 0) - (b.place ?? 0));
  return (
    <div class="paper-answer">
      {withHint && item.hint && (
        <p>
          <strong>{wording.hint}:</strong> {item.hint}
        </p>
      )}
      <p class="paper-answer-key">
        {item.kind === 'judge' ? (
          <VerdictMark verdict={item.verdict} label={rooms.verdicts[item.verdict].long} />
        ) : (
          <strong>{keyOf(item, quiz, rooms, wording)}</strong>
        )}{' '}
        {item.kind === 'judge' &&
          item.accept.map((verdict) => (
            <span key={verdict}>
              {t(quiz.judge.also, { verdict: rooms.verdicts[verdict].label })}
            </span>
          ))}
        {tiedLetters(item, choices).map((pair) => (
          <span key={pair}> {t(wording.tied, { pair })}</span>
        ))}
      </p>
      {inOrder.length > 0 && (
        <ul role="list" class="paper-answer-choices">
          {inOrder.map(({ id, letter, because, mark, place, text: choice }) => (
            <li key={id} data-mark={mark}>
              {item.kind === 'account' ? (
                <b>{choice}:</b>
              ) : (
                <b>
                  {place !== undefined && `${String(place)} · `}
                  {letter}
                </b>
              )}{' '}
              {mark === 'half' && <em>{wording.half}: </em>}
              {because}
            </li>
          ))}
        </ul>
      )}
      {cluesOf(item).length > 0 && (
        <ol class="paper-answer-clues">
          {cluesOf(item).map(({ start, end, because }) => (
            <li key={start}>
              <q class="said">{text.slice(start, end)}</q> {because}
            </li>
          ))}
        </ol>
      )}
      <p>{item.why}</p>
      <LawNotes
        notes={item.law}
        wording={{ checked: quiz.feedback.checked, notAdvice: quiz.feedback.notAdvice }}
      />
      {rewritesOf(item).map((rewrite) => (
        <p key={rewrite}>
          {item.kind === 'rewrite' ? quiz.rewrite.models : quiz.feedback.rewrite}:{' '}
          <q class="said">{rewrite}</q>
        </p>
      ))}
    </div>
  );
}

/** The key of an item in one line, as one would say it: “B, D and the rest”. */
export function keyOf(
  item: Item,
  quiz: QuizWording,
  rooms: RoomWording,
  wording: PaperAnswerWording,
): string {
  const choices = choicesOf(item, { wording: quiz, rooms });
  switch (item.kind) {
    case 'judge':
      return rooms.verdicts[item.verdict].long;
    case 'spot': {
      const count = item.spans.filter(({ optional }) => !optional).length;
      return count === 0 ? quiz.spot.hasNothing : plural(quiz.spot.places, count);
    }
    case 'account':
      return choices
        .filter(({ mark }) => mark === 'right' || mark === 'level')
        .map(({ text }) => text)
        .join(' · ');
    case 'order': {
      const { first, last } = item.ends;
      const letters = [...choices]
        .sort((a, b) => (a.place ?? 0) - (b.place ?? 0))
        .map(({ letter }) => letter);
      return `${t(wording.order, { first, last })} ${letters.join(', ')}`;
    }
    case 'single':
    case 'several':
      return choices
        .filter(({ mark }) => mark === 'right')
        .map(({ letter, text }) => (item.kind === 'single' ? `${letter}: ${text}` : letter))
        .join(', ');
    case 'rewrite':
      return quiz.rewrite.goes;
    case 'room':
      return item.rooms.map((room) => inRoom(room, item.draft, quiz, rooms)).join(' · ');
  }
}

/** A room in words, or that it may stay as it is. */
function inRoom(room: Room, now: Room, quiz: QuizWording, rooms: RoomWording): string {
  if (isSameRoom(room, now)) return quiz.room.same;
  return `${rooms.accounts[room.account].label}, ${rooms.audiences[room.audience].heard}`;
}
