import { ACCOUNTS } from '../../engine/index.ts';
import type { Account } from '../../engine/index.ts';
import type { RoomWording } from '../../i18n/wording.ts';

/** Rooms as a reader of other people’s posts sees them: “Personal account”, not “Me, as myself”. */
export function roomsFromOutside(rooms: RoomWording): RoomWording {
  const accounts = ACCOUNTS.map((account) => {
    const words = rooms.accounts[account];
    return [account, { ...words, label: words.short }] as const;
  });
  return {
    ...rooms,
    accounts: Object.fromEntries(accounts) as Record<Account, (typeof accounts)[0][1]>,
  };
}
