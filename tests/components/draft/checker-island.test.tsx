// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CheckerIsland } from '../../../src/components/draft/CheckerIsland.tsx';
import { packedEn } from '../../../src/engine/index.ts';
import { checkerProps, wording } from '../../support/wording.ts';

// A slow machine is not a broken page.
configure({ asyncUtilTimeout: 10_000 });

const { words, ...props } = checkerProps();
const start = {
  text: 'Gate code 4471, come in.',
  account: 'personal',
  audience: 'public',
} as const;
const fetched = vi.fn<(href: string) => Promise<Response>>();

beforeEach(() => {
  fetched.mockReset();
  fetched.mockImplementation(() => Promise.resolve(Response.json({ ...words, lexicon: packedEn })));
  vi.stubGlobal('fetch', fetched);
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const waiting = () => screen.queryAllByText(wording.waiting, { selector: 'p:not(.heard)' }).length;
const verdicts = () => screen.queryAllByText(wording.exposureHint).length;

test('two checkers on a page fetch the words once', async () => {
  render(
    <>
      <CheckerIsland {...props} id="one" start={start} wordsHref="/once.json" />
      <CheckerIsland {...props} id="two" start={start} wordsHref="/once.json" />
    </>,
  );
  expect(waiting()).toBe(2);
  await waitFor(() => {
    expect(verdicts()).toBe(2);
  });
  expect(waiting()).toBe(0);
  expect(fetched.mock.calls).toEqual([['/once.json']]);
});

test('words of another address are fetched for themselves', async () => {
  render(<CheckerIsland {...props} start={start} wordsHref="/other.json" />);
  await waitFor(() => {
    expect(verdicts()).toBe(1);
  });
  expect(fetched.mock.calls).toEqual([['/other.json']]);
});

test('words that do not come are said not to, and can be tried again from the field', async () => {
  fetched.mockResolvedValueOnce(new Response('', { status: 503 }));
  render(<CheckerIsland {...props} start={start} wordsHref="/late.json" />);
  const retry = await screen.findByRole('button', { name: wording.retry });
  expect(screen.getByRole('alert').textContent).toContain(wording.failed);
  expect(waiting()).toBe(0);
  retry.focus();
  fireEvent.click(retry);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(waiting()).toBe(1);
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: wording.draft }));
  await waitFor(() => {
    expect(verdicts()).toBe(1);
  });
  expect(fetched).toHaveBeenCalledTimes(2);
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: wording.draft }));
});

test('a second opinion that came torn is said to be missing, and fetched anew past what is kept', async () => {
  const keep = packedEn.learned.columns.keep.slice(0, 100);
  const columns = { ...packedEn.learned.columns, keep };
  const torn = { ...packedEn, learned: { ...packedEn.learned, columns } };
  fetched.mockResolvedValueOnce(Response.json({ ...words, lexicon: torn }));
  render(<CheckerIsland {...props} start={start} wordsHref="/torn.json" />);
  const retry = await screen.findByRole('button', { name: wording.retry });
  expect(screen.getByRole('alert').textContent).toContain(wording.byRules);
  await waitFor(() => {
    expect(verdicts()).toBe(1);
  });
  fireEvent.click(retry);
  await waitFor(() => {
    expect(screen.queryByRole('alert')).toBeNull();
  });
  expect(verdicts()).toBe(1);
  expect(fetched.mock.calls).toEqual([['/torn.json'], ['/torn.json', { cache: 'reload' }]]);
});

test('words that came torn are said not to have come, and can be tried again', async () => {
  fetched.mockResolvedValueOnce(Response.json({ ...words, lexicon: {} }));
  render(<CheckerIsland {...props} start={start} wordsHref="/useless.json" />);
  fireEvent.click(await screen.findByRole('button', { name: wording.retry }));
  await waitFor(() => {
    expect(verdicts()).toBe(1);
  });
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a page without script does not say that it is reading', () => {
  const page = renderToString(<CheckerIsland {...props} start={start} wordsHref="/never.json" />);
  expect(page).toContain(start.text);
  expect(page).not.toContain(wording.waiting);
});

test.each([
  ['#account=company&audience=customers', 'company', 'customers'],
  ['#account=company', 'personal', 'public'],
  ['#account=emperor&audience=few', 'personal', 'public'],
  ['#account=company&audience=%3Cscript%3E', 'personal', 'public'],
  ['#something-else', 'personal', 'public'],
])('the room of the address %s leaves the words alone', async (fragment, account, audience) => {
  history.replaceState(null, '', `/check/${fragment}`);
  render(<CheckerIsland {...props} start={start} wordsHref="/room.json" roomFromAddress />);
  const checked = () =>
    screen.getAllByRole<HTMLInputElement>('radio', { checked: true }).map(({ value }) => value);
  await waitFor(() => {
    expect(checked()).toEqual([account, audience]);
  });
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: wording.draft }).value).toBe(
    start.text,
  );
  history.replaceState(null, '', '/');
});

test('a checker inside a text takes no room from the address', async () => {
  history.replaceState(null, '', '/#account=company&audience=customers');
  render(<CheckerIsland {...props} start={start} wordsHref="/text.json" />);
  await waitFor(() => {
    expect(verdicts()).toBe(1);
  });
  expect(
    screen.getAllByRole<HTMLInputElement>('radio', { checked: true }).map(({ value }) => value),
  ).toEqual(['personal', 'public']);
  history.replaceState(null, '', '/');
});
