import { act } from '@testing-library/preact';

/**
 * What a browser does at an arrow key on a radio button: the next one of the same name gets
 * the focus and is chosen. Fails where the button is not a native one with a group of its own.
 */
export function arrow(key: 'ArrowLeft' | 'ArrowRight'): void {
  const now = document.activeElement;
  if (!(now instanceof HTMLInputElement) || now.type !== 'radio' || now.name === '') {
    throw new Error(`expected the focus on a radio button with a name, found it elsewhere.`);
  }
  const group = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
    ({ name, disabled }) => name === now.name && !disabled,
  );
  const step = key === 'ArrowRight' ? 1 : -1;
  const next = group[(group.indexOf(now) + step + group.length) % group.length];
  void act(() => {
    next?.focus();
    next?.click();
  });
}
