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

test('two lines that were typed both stay, where each change begins with what was drawn last', async () => {
  function Names() {
    const [names, setNames] = useState({ first: '', last: '' });
    return (
      <p>
        {(['first', 'last'] as const).map((which) => (
          <input
            key={which}
            value={names[which]}
            onInput={({ currentTarget: { value } }) => setNames({ ...names, [which]: value })}
          />
        ))}
        <output>{Object.values(names).join(' ')}</output>
      </p>
    );
  }
  document.body.innerHTML =
    '<astro-island ssr><p><input value=""><input value=""><output> </output></p></astro-island>';
  const island = document.querySelector<HTMLElement>('astro-island')!;
  const [first, last] = island.querySelectorAll('input');
  first!.value = 'Bea';
  last!.value = 'Holt';
  await wake(island)(Names, {}, {});
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(island.querySelector('output')?.textContent).toBe('Bea Holt');
  expect([first!.value, last!.value]).toEqual(['Bea', 'Holt']);
});

test('what was ticked and chosen before the script came stays, all of it', async () => {
  /** As several of ours do: each change begins with what was drawn last. */
  function Ticks() {
    const [ticked, setTicked] = useState<readonly string[]>(['salt']);
    return (
      <fieldset>
        {['bread', 'soup', 'salt'].map((one) => (
          <input
            key={one}
            type="checkbox"
            name={one}
            checked={ticked.includes(one)}
            onChange={({ currentTarget: { checked } }) =>
              setTicked([...ticked.filter((other) => other !== one), ...(checked ? [one] : [])])
            }
          />
        ))}
        <output>{ticked.join()}</output>
      </fieldset>
    );
  }
  function Choice() {
    const [chosen, setChosen] = useState('near');
    return (
      <p>
        {['near', 'far'].map((one) => (
          <input
            key={one}
            type="radio"
            name="place"
            value={one}
            checked={chosen === one}
            onChange={() => setChosen(one)}
          />
        ))}
        <output>{chosen}</output>
      </p>
    );
  }
  document.body.innerHTML = `<astro-island ssr><fieldset><input type="checkbox" name="bread"><input type="checkbox" name="soup"><input type="checkbox" name="salt" checked><output>salt</output></fieldset></astro-island>
<astro-island ssr><p><input type="radio" name="place" value="near" checked><input type="radio" name="place" value="far"><output>near</output></p></astro-island>`;
  const [ticks, choice] = document.querySelectorAll<HTMLElement>('astro-island');
  const boxes = [...ticks!.querySelectorAll('input')];
  const radios = [...choice!.querySelectorAll('input')];
  for (const box of boxes) box.checked = !box.checked;
  radios[1]!.checked = true;
  await wake(ticks!)(Ticks, {}, {});
  await wake(choice!)(Choice, {}, {});
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(boxes.map(({ checked }) => checked)).toEqual([true, true, false]);
  expect(ticks!.querySelector('output')?.textContent).toBe('bread,soup');
  expect(radios.map(({ checked }) => checked)).toEqual([false, true]);
  expect(choice!.querySelector('output')?.textContent).toBe('far');
});

test('what was picked from a list, a day and a slider before the script came stay', async () => {
  function Picks() {
    const [picks, setPicks] = useState({ room: 'team', day: '2026-11-30', dial: '2' });
    return (
      <p>
        <select
          value={picks.room}
          onChange={({ currentTarget: { value } }) => setPicks({ ...picks, room: value })}
        >
          <option value="all">All</option>
          <option value="team">Team</option>
        </select>
        <input
          type="date"
          value={picks.day}
          onInput={({ currentTarget: { value } }) => setPicks({ ...picks, day: value })}
        />
        <input
          type="range"
          min={0}
          max={4}
          value={picks.dial}
          onInput={({ currentTarget: { value } }) => setPicks({ ...picks, dial: value })}
        />
        <output>{Object.values(picks).join(' ')}</output>
      </p>
    );
  }
  document.body.innerHTML =
    '<astro-island ssr><p><select><option value="all">All</option><option value="team" selected>Team</option></select><input type="date" value="2026-11-30"><input type="range" min="0" max="4" value="2"><output>team 2026-11-30 2</output></p></astro-island>';
  const island = document.querySelector<HTMLElement>('astro-island')!;
  const list = island.querySelector('select')!;
  const [date, dial] = island.querySelectorAll('input');
  list.value = 'all';
  date!.value = '2027-01-05';
  dial!.value = '4';
  await wake(island)(Picks, {}, {});
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(island.querySelector('output')?.textContent).toBe('all 2027-01-05 4');
  expect([list.value, date!.value, dial!.value]).toEqual(['all', '2027-01-05', '4']);
});

test('a list that nobody touched tells the island nothing', async () => {
  function List() {
    return (
      <select onChange={() => undefined}>
        <option value="all">All</option>
        <option value="team" selected>
          Team
        </option>
      </select>
    );
  }
  document.body.innerHTML =
    '<astro-island ssr><select><option value="all">All</option><option value="team" selected>Team</option></select></astro-island>';
  const island = document.querySelector<HTMLElement>('astro-island')!;
  const told = vi.fn();
  island.addEventListener('change', told);
  await wake(island)(List, {}, {});
  expect(told).not.toHaveBeenCalled();
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
