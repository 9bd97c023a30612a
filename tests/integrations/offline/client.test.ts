// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { start } from '../../../integrations/offline/client.ts';

const ROOT = 'file:///share/room/';
/** The files of data that were asked for, in order. */
let asked: HTMLScriptElement[] = [];

beforeEach(() => {
  asked = [];
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.src = `${ROOT}offline.js`;
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(script);
  vi.spyOn(document.head, 'append').mockImplementation((...nodes) => {
    asked.push(...(nodes as HTMLScriptElement[]));
  });
  start({});
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('data of the copy', () => {
  test('comes as a script that hands it over, with the address of the copy filled in', async () => {
    const answer = offlineFetch('/words/en.json?v=1');
    expect(asked.map(({ src }) => src)).toEqual([`${ROOT}words/en.json.js`]);
    offlineData('words/en.json', '{"home":"{root}index.html"}');
    expect(await (await answer).json()).toEqual({ home: `${ROOT}index.html` });
  });

  test('that two ask for at once is fetched once, and both get it', async () => {
    const both = [offlineFetch('/words/en.json'), offlineFetch('/words/en.json')];
    offlineData('words/en.json', '"soup"');
    const answers = await Promise.all(both);
    expect(await Promise.all(answers.map((answer) => answer.json()))).toEqual(['soup', 'soup']);
    expect(asked).toHaveLength(1);
  });

  test('that is missing is said to be, and can be asked for again', async () => {
    const first = offlineFetch('/words/en.json');
    asked[0]?.dispatchEvent(new Event('error'));
    await expect(first).rejects.toThrow('holds no data words/en.json');
    const second = offlineFetch('/words/en.json');
    expect(asked).toHaveLength(2);
    offlineData('words/en.json', '"soup"');
    expect(await (await second).json()).toBe('soup');
  });

  test('that nobody asked for is left alone', () => {
    expect(() => {
      offlineData('words/xx.json', '{}');
    }).not.toThrow();
  });
});

test('a part that the copy does not hold is said to be missing', async () => {
  await expect(offlinePart('./Quiz.abc.js?again=1')).rejects.toThrow('no part Quiz.abc.js');
});
