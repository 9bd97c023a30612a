// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import wake from '../../integrations/island-client.ts';

function Tool() {
  const [words, setWords] = useState('');
  return (
    <div>
      <textarea value={words} onInput={({ currentTarget }) => setWords(currentTarget.value)} />
      <output>{words.length}</output>
    </div>
  );
}

function built(): HTMLElement {
  document.body.innerHTML =
    '<astro-island ssr><div><textarea></textarea><output>0</output></div></astro-island>';
  return document.querySelector('astro-island')!;
}

test('what was typed before the script came stays, and the island knows of it', async () => {
  const island = built();
  const area = island.querySelector('textarea')!;
  area.value = 'Eight words';
  await wake(island)(Tool, {}, {});
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(area.value).toBe('Eight words');
  expect(island.querySelector('output')?.textContent).toBe('11');
});

test('a line of text that was typed is told to the island as well', async () => {
  function Line() {
    const [words, setWords] = useState('');
    return (
      <p>
        <input value={words} onInput={({ currentTarget }) => setWords(currentTarget.value)} />
        <output>{words.length}</output>
      </p>
    );
  }
  document.body.innerHTML =
    '<astro-island ssr><p><input value=""><output>0</output></p></astro-island>';
  const island = document.querySelector<HTMLElement>('astro-island')!;
  const line = island.querySelector('input')!;
  line.value = 'Quillbrook';
  await wake(island)(Line, {}, {});
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(line.value).toBe('Quillbrook');
  expect(island.querySelector('output')?.textContent).toBe('10');
});

test('words that the build wrote into a field are nobody’s typing', async () => {
  function Message() {
    return <textarea value="Hello" onInput={() => undefined} />;
  }
  document.body.innerHTML = '<astro-island ssr><textarea>Hello</textarea></astro-island>';
  const island = document.querySelector<HTMLElement>('astro-island')!;
  let told = 0;
  island.addEventListener('input', () => (told += 1));
  await wake(island)(Message, {}, {});
  expect(told).toBe(0);
  expect(island.querySelector('textarea')?.value).toBe('Hello');
});

test('what an island needs and did not come is told to the page, and asked for again', async () => {
  const fetched = vi.fn<(file: string) => Promise<Response>>();
  vi.stubGlobal('fetch', fetched);
  const told = vi.fn();
  addEventListener('astro:hydration-error', told);
  const island = built();
  island.dataset['props'] = '/props.json#0';
  fetched.mockResolvedValueOnce(new Response('<h1>Busy</h1>', { status: 503 }));
  await expect(wake(island)(Tool, {}, {})).rejects.toThrow();
  expect(told).toHaveBeenCalledOnce();
  fetched.mockResolvedValueOnce(Response.json([{}]));
  await wake(island)(Tool, {}, {});
  expect(fetched).toHaveBeenCalledTimes(2);
  expect(told).toHaveBeenCalledOnce();
  removeEventListener('astro:hydration-error', told);
  vi.unstubAllGlobals();
});

test('nothing is told to an island where nobody typed', async () => {
  const island = built();
  let told = 0;
  island.addEventListener('input', () => (told += 1));
  await wake(island)(Tool, {}, {});
  expect(told).toBe(0);
});
