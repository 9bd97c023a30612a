import { useReducer } from 'preact/hooks';
import { isSameRoom, markOf } from '../../engine/index.ts';
import type { Response, Room, RoomItem as Item } from '../../engine/index.ts';
import type { QuizPlayerWording } from '../../i18n/quiz.ts';
import { RoomPicker } from '../draft/RoomPicker.tsx';
import { RoomTag } from '../draft/RoomTag.tsx';
import { AnswerButtons } from './AnswerButtons.tsx';
import { ItemFeedback } from './ItemFeedback.tsx';
import { ShownDraft } from './ShownDraft.tsx';
import type { ItemProps } from './item-props.ts';
import './room-item.css';

type Props = ItemProps<Item>;

/** The same words in another room: who speaks and who hears are all that may change. */
export function RoomItem(props: Props) {
  const { item, response, wording, rooms, heading } = props;
  if (!response) return <Open key={item.id} {...props} />;
  const [key] = item.rooms;
  const same = key !== undefined && isSameRoom(key, item.draft);
  const also = [...item.rooms.slice(1), ...item.accept];
  const say = sayTo(item, response, wording.room);
  return (
    <div class="room-item">
      <ShownDraft draft={item.draft} wording={wording.shown} rooms={rooms} />
      <ItemFeedback
        item={item}
        response={response}
        wording={wording.feedback}
        heading={heading}
        answer={
          <>
            <span class="item-feedback-key">{wording.feedback.key}</span>{' '}
            <span class="room-item-key">
              {same ? wording.room.same : key && <RoomTag room={key} wording={rooms} />}
            </span>
          </>
        }
      >
        {response.kind === 'room' && !(key && isSameRoom(response.room, key)) && (
          <div class="room-item-yours">
            <RoomTag room={response.room} wording={rooms} />
            {say && <p>{say}</p>}
          </div>
        )}
        {also.length > 0 && (
          <div class="room-item-also">
            <p>{wording.room.also}</p>
            <ul role="list">
              {also.map((room) => (
                <li key={`${room.account}/${room.audience}`}>
                  <RoomTag room={room} wording={rooms} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </ItemFeedback>
    </div>
  );
}

/** What there is to say to whoever chose this room. */
function sayTo(
  item: Item,
  response: Response,
  wording: QuizPlayerWording['room'],
): string | undefined {
  if (response.kind !== 'room') return undefined;
  const { account, audience } = item.draft;
  const fits = item.instead.find((reply) =>
    isSameRoom(
      { account: reply.account ?? account, audience: reply.audience ?? audience },
      response.room,
    ),
  );
  if (fits) return fits.say;
  return markOf(item, response) === 'near' ? wording.smaller : undefined;
}

function Open({ item, wording, rooms, aside, onRespond }: Props) {
  const { account, audience } = item.draft;
  const [room, change] = useReducer(
    (before: Room, part: Partial<Room>): Room => ({ ...before, ...part }),
    { account, audience },
  );
  return (
    <div class="room-item">
      <p class="room-item-ask">{wording.room.ask}</p>
      <ShownDraft draft={{ ...item.draft, ...room }} wording={wording.shown} rooms={rooms} />
      <div class="room-item-picker">
        <RoomPicker
          id={`room-${item.id}`}
          room={room}
          wording={wording.room}
          rooms={rooms}
          onSpeak={(next) => change({ account: next })}
          onAddress={(next) => change({ audience: next })}
        />
      </div>
      <AnswerButtons
        check={wording.room.check}
        unsure={wording.answer.unsure}
        notice=""
        aside={aside}
        onCheck={() => onRespond({ kind: 'room', room })}
        onUnsure={() => onRespond({ kind: 'unsure' })}
      />
    </div>
  );
}
