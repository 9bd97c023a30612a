import { AccountItem } from './AccountItem.tsx';
import { ChoiceItem } from './ChoiceItem.tsx';
import { JudgeItem } from './JudgeItem.tsx';
import { LaterFailed } from './LaterFailed.tsx';
import type { JudgeRewrite } from './RewriteItem.tsx';
import { SpotItem } from './SpotItem.tsx';
import type { ItemProps } from './item-props.ts';
import type { Later } from './use-later-items.ts';

/** An item of any kind, open or answered. */
export function ItemBody(
  props: ItemProps & { readonly judge: JudgeRewrite; readonly later: Later },
) {
  const { item, judge, later, ...rest } = props;
  switch (item.kind) {
    case 'judge':
      return <JudgeItem {...rest} item={item} />;
    case 'spot':
      return <SpotItem {...rest} item={item} />;
    case 'account':
      return <AccountItem {...rest} item={item} />;
    case 'several':
    case 'single':
      return <ChoiceItem {...rest} item={item} />;
  }
  if (later.state === 'loading') return <p>{rest.wording.later.loading}</p>;
  if (later.state === 'failed') {
    return <LaterFailed wording={rest.wording.later} onRetry={later.retry} />;
  }
  const { OrderItem, RewriteItem, RoomItem } = later.items;
  switch (item.kind) {
    case 'order':
      return <OrderItem {...rest} item={item} />;
    case 'rewrite':
      return <RewriteItem {...rest} item={item} judge={judge} />;
    case 'room':
      return <RoomItem {...rest} item={item} />;
  }
}
