import type { ComponentChildren, ComponentType } from 'preact';
import type { Item, ItemKind } from '../../engine/index.ts';
import type { ItemProps } from './item-props.ts';

/** What shows the items of each kind; a quiz needs those of its own kinds. */
export type ItemBodies = {
  readonly [Kind in ItemKind]?: ComponentType<ItemProps<Extract<Item, { kind: Kind }>>> | undefined;
};

/** An item of any kind, open or answered; `missing` where nothing shows its kind (yet). */
export function ItemBody(
  props: ItemProps & { readonly bodies: ItemBodies; readonly missing?: ComponentChildren },
) {
  const { bodies, missing, ...rest } = props;
  // Each kind's component takes the items of its kind: the type of the table says so.
  const Body = bodies[props.item.kind] as ComponentType<ItemProps> | undefined;
  return Body ? <Body {...rest} /> : <>{missing}</>;
}
