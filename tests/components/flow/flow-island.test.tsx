// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { FlowIsland } from '../../../src/components/flow/FlowIsland.tsx';
import type { Flow } from '../../../src/engine/index.ts';
import { flowWording } from '../../../src/schemas/wording.ts';
import { river } from '../../support/flow.ts';
import { help, rooms, wordingOf } from '../../support/wording.ts';

const first = river.nodes[river.start];
const opening: Flow = { ...river, nodes: first ? { [river.start]: first } : {} };

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function open(answer: Promise<Response>): void {
  vi.stubGlobal('fetch', () => answer);
  render(
    <FlowIsland
      id="walk"
      flow={opening}
      flowHref="/river.json"
      wording={wordingOf('flow', flowWording).walker}
      rooms={rooms}
      help={help}
      home="/"
      pages="/decide/river/"
    />,
  );
}

/** Once an answer that is there has been taken in. */
async function settled(): Promise<void> {
  await act(async () => {
    await new Promise((done) => setTimeout(done, 20));
  });
}

const choice = () => screen.getByRole('link', { name: 'Is there a bridge? no' });

test('the arrival of the tree draws nothing anew, and from then on choices walk', async () => {
  const { promise, resolve } = Promise.withResolvers<Response>();
  open(promise);
  const before = choice();
  before.focus();
  // Until then a choice is a link to its page, and nothing else.
  expect(fireEvent.click(before)).toBe(true);
  resolve(Response.json(river));
  await settled();
  expect(choice()).toBe(before);
  expect(document.activeElement).toBe(before);
  expect(fireEvent.click(before)).toBe(false);
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Can you swim?');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
});

test('where the tree does not come, choices stay links', async () => {
  open(Promise.resolve(new Response('', { status: 404 })));
  await settled();
  expect(fireEvent.click(choice())).toBe(true);
  expect(choice().getAttribute('href')).toBe('/decide/river/swim/');
});
