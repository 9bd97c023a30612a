import type { Room } from '../../engine/index.ts';
import type { RoomWording } from '../../i18n/wording.ts';
import { RoomPicture } from '../picture/RoomPicture.tsx';
import './room-tag.css';

/** Who speaks to whom, in one line with its room: "Company account, to anyone". */
export function RoomTag(props: { readonly room: Room; readonly wording: RoomWording }) {
  const { room, wording } = props;
  return (
    <p class="room-tag">
      <RoomPicture audience={room.audience} />
      <span>
        <span class="room-tag-account">{wording.accounts[room.account].label}</span>
        <span class="room-tag-audience">{wording.audiences[room.audience].heard}</span>
      </span>
    </p>
  );
}
