import type { Item } from '../../engine/index.ts';
import { AccountItem } from './AccountItem.tsx';
import { ChoiceItem } from './ChoiceItem.tsx';
import { JudgeItem } from './JudgeItem.tsx';
import { OrderItem } from './OrderItem.tsx';
import { RewriteItem } from './RewriteItem.tsx';
import type { JudgeRewrite } from './RewriteItem.tsx';
import { RoomItem } from './RoomItem.tsx';
import { SpotItem } from './SpotItem.tsx';
import type { ItemProps } from './item-props.ts';

/** An item of any kind, open or answered. */
export function ItemBody(props: ItemProps & { readonly judge: JudgeRewrite }) {
  const { item, judge, ...rest } = props;
  return bodyOf(item, rest, judge);
}

function bodyOf(item: Item, rest: Omit<ItemProps, 'item'>, judge: JudgeRewrite) {
  switch (item.kind) {
    case 'judge':
      return <JudgeItem {...rest} item={item} />;
    case 'spot':
      return <SpotItem {...rest} item={item} />;
    case 'account':
      return <AccountItem {...rest} item={item} />;
    case 'order':
      return <OrderItem {...rest} item={item} />;
    case 'several':
    case 'single':
      return <ChoiceItem {...rest} item={item} />;
    case 'rewrite':
      return <RewriteItem {...rest} item={item} judge={judge} />;
    case 'room':
      return <RoomItem {...rest} item={item} />;
  }
}
