/** Wakes an island in the browser: its markup is there, and Preact takes it over. */
import { h, hydrate } from 'preact';
import type { ComponentType, VNode } from 'preact';

/** What stands inside an island in the page as it was built; it is drawn once, by the build. */
function Slot(props: { readonly html: string }) {
  return h('astro-slot', { dangerouslySetInnerHTML: { __html: props.html } });
}
Slot.shouldComponentUpdate = () => false;

/** Called by Astro for each island, with the markup of its slots. */
export default (island: HTMLElement) =>
  (
    Component: ComponentType<object>,
    props: object,
    slots: Readonly<Record<string, string | undefined>>,
  ): void => {
    if (!island.hasAttribute('ssr')) return;
    const { default: html } = slots;
    const root: VNode<object> & { __m?: readonly [number, number] } = h(
      Component,
      props,
      html === undefined ? undefined : h(Slot, { html }),
    );
    // Counts the ids of this island apart from those of others, as the build has done.
    const id = Number.parseInt(island.getAttribute('data-preact-island-id') ?? '', 10);
    if (!Number.isNaN(id)) root.__m = [id, 0];
    hydrate(root, island);
  };
