import { AccountItem } from './AccountItem.tsx';
import { ChoiceItem } from './ChoiceItem.tsx';
import type { ItemBodies } from './ItemBody.tsx';
import { JudgeItem } from './JudgeItem.tsx';
import { OrderItem } from './OrderItem.tsx';
import { RewriteItem } from './RewriteItem.tsx';
import { RoomItem } from './RoomItem.tsx';
import { SpotItem } from './SpotItem.tsx';

/** What shows every kind of item, for pages that are drawn and not yet awake. */
export const ALL_BODIES: ItemBodies = {
  judge: JudgeItem,
  spot: SpotItem,
  account: AccountItem,
  several: ChoiceItem,
  single: ChoiceItem,
  order: OrderItem,
  room: RoomItem,
  rewrite: RewriteItem,
};
