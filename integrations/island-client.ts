/** Wakes an island in the browser: its markup is there, and Preact takes it over. */
import { h, hydrate, options } from 'preact';
import type { ComponentType, VNode } from 'preact';
import { drawingAfterPaint } from '../src/paint/drawing-after-paint.ts';

const afterPaint = drawingAfterPaint();
options.debounceRendering = afterPaint;

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

/** Until a change is drawn, the next would begin without it. */
const drawn = Promise.resolve();

/** What a field says in the page as it was built. */
function builtValue(field: HTMLInputElement | HTMLSelectElement): string | undefined {
  if (!('options' in field)) return field.defaultValue;
  return ([...field.options].find((one) => one.hasAttribute('selected')) ?? field.options[0])
    ?.value;
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
    // Preact writes what was built over what a person gave before this script came.
    const fields = island.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      'textarea,select,input:not([type=checkbox],[type=radio],[type=file])',
    );
    const given = [...fields].flatMap((field) =>
      field.value === builtValue(field) ? [] : [[field, field.value] as const],
    );
    const boxes = island.querySelectorAll<HTMLInputElement>('[type=checkbox],[type=radio]:checked');
    const ticked = [...boxes].filter((box) => box.checked !== box.defaultChecked);
    hydrate(root, island);
    // Nobody waits for a picture here: each change is drawn before the next is told.
    delete options.debounceRendering;
    for (const [field, value] of given) {
      field.value = value;
      for (const kind of ['input', 'change']) {
        field.dispatchEvent(new Event(kind, { bubbles: true }));
      }
      await drawn;
    }
    for (const box of ticked) {
      box.checked = box.defaultChecked;
      box.click();
      await drawn;
    }
    options.debounceRendering = afterPaint;
  };
