/**
 * A keyboard for happy-dom, which moves no focus and presses no button: it does what
 * browsers do for Tab, for Space and Enter on buttons and radios, and for arrows in a group
 * of radios. Where a component handles a key and prevents the default, that is all.
 */
import { fireEvent } from '@testing-library/preact';

/** Presses a key where the focus is. */
export function press(key: string, { shift = false } = {}): void {
  const at = document.activeElement ?? document.body;
  if (!fireEvent.keyDown(at, { key, shiftKey: shift })) return;
  if (key === 'Tab') tab(at);
  if (isRadio(at) && key.startsWith('Arrow')) arrow(at, key);
  if (isRadio(at) && key === ' ') fireEvent.click(at);
  if (at instanceof HTMLButtonElement && (key === ' ' || key === 'Enter')) fireEvent.click(at);
}

/** Presses Tab until the focus is on a control of that name; fails where Tab never gets there. */
export function tabTo(name: string | RegExp): HTMLElement {
  for (let step = 0; step < 80; step += 1) {
    const at = document.activeElement as HTMLElement;
    const label = nameOf(at);
    if (typeof name === 'string' ? label === name : name.test(label)) return at;
    press('Tab');
  }
  throw new Error(`Tab never reaches "${String(name)}".`);
}

function tab(from: Element): void {
  const all = [...document.querySelectorAll<HTMLElement>('*')];
  const after = all.slice(all.indexOf(from as HTMLElement) + 1);
  (after.find(isTabStop) ?? all.find(isTabStop))?.focus();
}

function isTabStop(element: HTMLElement): boolean {
  if (!element.matches('a[href], button, input, select, textarea, summary, [tabindex]'))
    return false;
  if (element.tabIndex < 0 || element.getAttribute('tabindex') === '-1') return false;
  if (element.hasAttribute('disabled')) return false;
  if (!isRadio(element)) return true;
  const group = groupOf(element);
  return element === (group.find(({ checked }) => checked) ?? group[0]);
}

function arrow(from: HTMLInputElement, key: string): void {
  const group = groupOf(from);
  const step = key === 'ArrowDown' || key === 'ArrowRight' ? 1 : -1;
  const to = group[(group.indexOf(from) + step + group.length) % group.length];
  if (!to) return;
  to.focus();
  fireEvent.click(to);
}

function groupOf({ name }: HTMLInputElement): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(
    (radio) => radio.name === name,
  );
}

function isRadio(element: Element): element is HTMLInputElement {
  return element instanceof HTMLInputElement && element.type === 'radio';
}

function nameOf(element: HTMLElement): string {
  const label = element.closest('label') ?? element;
  return element.getAttribute('aria-label') ?? label.textContent.trim();
}
