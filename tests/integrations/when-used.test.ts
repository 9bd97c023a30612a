// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import whenUsed from '../../integrations/when-used.ts';

const hydrate = vi.fn(() => {
  island.removeAttribute('ssr');
  return Promise.resolve();
});
let load: ReturnType<typeof vi.fn<() => Promise<() => Promise<void>>>>;
let island: HTMLElement;
const rested = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  hydrate.mockClear();
  load = vi.fn(async () => hydrate);
  document.body.innerHTML =
    '<div ssr><button>Try</button><a href="#x">Read</a><textarea></textarea></div>';
  island = document.querySelector('div')!;
  whenUsed(load, { name: 'used', value: 'true' }, island);
});

describe('an island that waits to be used', () => {
  test('asks for nothing while the page is read', async () => {
    document.body.dispatchEvent(new Event('pointerover', { bubbles: true }));
    document.dispatchEvent(new Event('scroll'));
    await rested();
    expect(load).not.toHaveBeenCalled();
  });

  test.for(['pointerover', 'pointerdown', 'focusin'])(
    'wakes at %s inside it, once',
    async (sign) => {
      const field = island.querySelector('textarea')!;
      field.dispatchEvent(new Event(sign, { bubbles: true }));
      field.dispatchEvent(new Event(sign, { bubbles: true }));
      await rested();
      field.dispatchEvent(new Event(sign, { bubbles: true }));
      expect(load).toHaveBeenCalledOnce();
      expect(hydrate).toHaveBeenCalledOnce();
    },
  );

  test('does what was pressed while its script was on the way', async () => {
    const button = island.querySelector('button')!;
    const pressed = vi.fn();
    hydrate.mockImplementationOnce(async () => {
      island.removeAttribute('ssr');
      button.addEventListener('click', pressed);
    });
    button.dispatchEvent(new Event('pointerover', { bubbles: true }));
    button.click();
    await rested();
    expect(pressed).toHaveBeenCalledOnce();
    button.click();
    await rested();
    expect(pressed).toHaveBeenCalledTimes(2);
  });

  test('leaves links to the browser, and does not press what has gone', async () => {
    const button = island.querySelector('button')!;
    const pressed = vi.fn();
    hydrate.mockImplementationOnce(async () => {
      island.removeAttribute('ssr');
      button.addEventListener('click', pressed);
      button.remove();
    });
    island.querySelector('a')!.dispatchEvent(new Event('pointerover', { bubbles: true }));
    island.querySelector('a')!.click();
    button.click();
    await rested();
    expect(pressed).not.toHaveBeenCalled();
  });

  test('forgets a press when somebody writes, whose words it would replace', async () => {
    const button = island.querySelector('button')!;
    const pressed = vi.fn();
    hydrate.mockImplementationOnce(() => {
      island.removeAttribute('ssr');
      button.addEventListener('click', pressed);
      return Promise.resolve();
    });
    button.dispatchEvent(new Event('pointerover', { bubbles: true }));
    button.click();
    island.querySelector('textarea')!.dispatchEvent(new Event('input', { bubbles: true }));
    await rested();
    expect(hydrate).toHaveBeenCalledOnce();
    expect(pressed).not.toHaveBeenCalled();
  });

  test('forgets a press whose script did not come', async () => {
    const button = island.querySelector('button')!;
    const pressed = vi.fn();
    load.mockRejectedValueOnce(new Error('offline'));
    button.dispatchEvent(new Event('pointerover', { bubbles: true }));
    button.click();
    await rested();
    button.addEventListener('click', pressed);
    island.dispatchEvent(new Event('focusin'));
    await rested();
    expect(hydrate).toHaveBeenCalledOnce();
    expect(pressed).not.toHaveBeenCalled();
  });

  test('tries again at the next sign where Astro had nothing to wake', async () => {
    load.mockResolvedValueOnce(() => Promise.resolve());
    island.dispatchEvent(new Event('pointerover'));
    await rested();
    expect(hydrate).not.toHaveBeenCalled();
    island.dispatchEvent(new Event('focusin'));
    await rested();
    expect(hydrate).toHaveBeenCalledOnce();
    island.dispatchEvent(new Event('focusin'));
    await rested();
    expect(load).toHaveBeenCalledTimes(2);
  });

  test('tries again at the next sign where the script did not come', async () => {
    load.mockRejectedValueOnce(new Error('offline'));
    island.dispatchEvent(new Event('pointerover'));
    await rested();
    island.dispatchEvent(new Event('focusin'));
    await rested();
    expect(hydrate).toHaveBeenCalledOnce();
  });
});
