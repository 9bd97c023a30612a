/** Wakes an island in the browser: its markup is there, and Preact takes it over. */
import { h, hydrate } from 'preact';
import type { ComponentType, VNode } from 'preact';

/** What stands inside an island in the page as it was built; it is drawn once, by the build. */
function Slot(props: { readonly html: string }) {
  return h('astro-slot', { dangerouslySetInnerHTML: { __html: props.html } });
}
Slot.shouldComponentUpdate = () => false;

/** Files of properties that are on their way or here: the islands of a page share one. */
const files = new Map<string, Promise<readonly object[]>>();

/** What an island needs, where the build has put it into a file (see lighten.ts). */
async function lateProps(place: string): Promise<object> {
  const [file = '', number] = place.split('#');
  const fetched =
    files.get(file) ?? fetch(file).then((answer) => answer.json() as Promise<readonly object[]>);
  files.set(file, fetched);
  fetched.catch(() => {
    // Whoever asks next tries again; and said as Astro does, the page offers to load it again.
    files.delete(file);
    dispatchEvent(new Event('astro:hydration-error'));
  });
  return (await fetched)[Number(number)] ?? {};
}

/** Whether it is other than it was built. A radio that another one put out tells nothing. */
function isTouched(field: HTMLInputElement): boolean {
  const { type, value, checked } = field;
  if (type === 'radio') return checked && !field.defaultChecked;
  return type === 'checkbox' ? checked !== field.defaultChecked : value !== field.defaultValue;
}

/** Called by Astro for each island, with the markup of its slots. */
export default (island: HTMLElement) =>
  async (
    Component: ComponentType<object>,
    own: object,
    slots: Readonly<Record<string, string | undefined>>,
  ): Promise<void> => {
    if (!island.hasAttribute('ssr')) return;
    const { props: place, preactIslandId: id } = island.dataset;
    const props = place ? await lateProps(place) : own;
    const { default: html } = slots;
    const root: VNode<object> & { __m?: readonly [number, number] } = h(
      Component,
      props,
      html && h(Slot, { html }),
    );
    // Counts the ids of this island apart from those of others, as the build has done.
    if (id) root.__m = [Number(id), 0];
    // Preact writes what was built over what a person typed or ticked before this script came.
    const fields = island.querySelectorAll<HTMLInputElement>('textarea,input:not([type=file])');
    const early = [...fields]
      .filter(isTouched)
      .map((field) => ({ field, value: field.value, checked: field.checked }));
    hydrate(root, island);
    for (const { field, ...state } of early) {
      Object.assign(field, state);
      for (const type of ['input', 'change']) {
        field.dispatchEvent(new Event(type, { bubbles: true }));
      }
      // Until it is drawn, the next change would begin without it.
      await null;
    }
  };
