import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Account, Audience, Room } from '../../engine/index.ts';
import { ACCOUNTS, AUDIENCES } from '../../engine/index.ts';
import type { CheckerWording, RoomWording } from '../../i18n/wording.ts';
import { RoomPicture } from '../picture/RoomPicture.tsx';
import './room-picker.css';

/** Who speaks and who hears: two groups of radio buttons, the second drawn as rooms that grow. */
export function RoomPicker(props: {
  readonly id: string;
  readonly room: Room;
  readonly wording: Pick<CheckerWording, 'speaks' | 'hears'>;
  readonly rooms: RoomWording;
  readonly onSpeak: (account: Account) => void;
  readonly onAddress: (audience: Audience) => void;
}) {
  const { id, room, wording, rooms, onSpeak, onAddress } = props;
  const frame = useRef<HTMLDivElement>(null);
  const first = useRef(room).current;
  const alive = useRef(false);
  // A room chosen before the page came to life must win. Preact writes `checked` even while it
  // hydrates, so the choices are read, and from then on set, here.
  useLayoutEffect(() => {
    const radios = [...(frame.current?.querySelectorAll('input') ?? [])];
    const early = alive.current ? [] : radios.filter(({ checked }) => checked);
    const account = ACCOUNTS.find((one) => early.some(({ value }) => value === one));
    const audience = AUDIENCES.find((one) => early.some(({ value }) => value === one));
    alive.current = true;
    if (account && account !== room.account) onSpeak(account);
    if (audience && audience !== room.audience) onAddress(audience);
    const now: readonly string[] = [account ?? room.account, audience ?? room.audience];
    for (const radio of radios) radio.checked = now.includes(radio.value);
  }, [room.account, room.audience]);
  return (
    <div class="room-picker" ref={frame}>
      <div class="room-picker-plan">
        <fieldset class="room-picker-accounts">
          <legend>{wording.speaks}</legend>
          <div>
            {ACCOUNTS.map((account) => (
              <label key={account}>
                <input
                  type="radio"
                  title={rooms.accounts[account].hint}
                  name={`${id}-account`}
                  value={account}
                  autocomplete="off"
                  defaultChecked={first.account === account}
                  onChange={() => {
                    onSpeak(account);
                  }}
                />
                <span>{rooms.accounts[account].label}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset class="room-picker-audiences">
          <legend>{wording.hears}</legend>
          <div>
            {AUDIENCES.map((audience) => (
              <label key={audience}>
                <input
                  type="radio"
                  title={rooms.audiences[audience].hint}
                  name={`${id}-audience`}
                  value={audience}
                  autocomplete="off"
                  defaultChecked={first.audience === audience}
                  onChange={() => {
                    onAddress(audience);
                  }}
                />
                <RoomPicture audience={audience} />
                <span>{rooms.audiences[audience].label}</span>
              </label>
            ))}
          </div>
          <p class="room-picker-hint">{rooms.audiences[room.audience].hint}</p>
        </fieldset>
      </div>
    </div>
  );
}
