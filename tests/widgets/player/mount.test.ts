// @vitest-environment happy-dom
import { h } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { silent } from '../../../src/engine/index.ts';
import { mount } from '../../../src/widgets/player/mount.ts';
import { BAKERY } from '../../support/pack.ts';

/** Mounts an activity that shows whose pack it has; gives what hands it another. */
async function mounted(): Promise<(pack: unknown) => void> {
  const data = { activity: 'decide/x', version: 'a', props: {}, notes: {} };
  document.body.innerHTML = `<main><div id="activity"></div></main><script type="application/json" id="activity-data">${JSON.stringify(data)}</script>`;
  let give: (pack: unknown) => void = () => undefined;
  await mount(
    (_props, _listener, given) => h('p', {}, given?.house.organisation ?? 'nobody'),
    () => ({
      recorder: silent,
      hearPack: (take) => {
        give = take;
      },
    }),
  );
  return give;
}

const logo = () => document.querySelector('.widget-logo');
const accent = () => document.documentElement.style.getPropertyValue('--room');
const whose = () => document.querySelector('#activity p')?.textContent;

beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue();
});

test('a pack brings its logo, its colours and its note', async () => {
  const give = await mounted();
  give(BAKERY);
  expect(logo()?.getAttribute('alt')).toBe(BAKERY.logo?.alt);
  expect(accent()).toBe('light-dark(#7a1f3d, #f2a7c3)');
  await vi.waitFor(() => {
    expect(whose()).toBe(BAKERY.organisation);
  });
});

test('a message that is no pack takes all of the one before away, and says so', async () => {
  const give = await mounted();
  give(BAKERY);
  give({ ...BAKERY, organisation: '' });
  expect(logo()).toBeNull();
  expect(accent()).toBe('');
  await vi.waitFor(() => {
    expect(whose()).toBe('nobody');
  });
  expect(console.warn).toHaveBeenCalledOnce();
});

test('a pack without a look takes the look of the one before away', async () => {
  const give = await mounted();
  give(BAKERY);
  give({ version: 1, organisation: 'Quay Dental' });
  expect(logo()).toBeNull();
  expect(accent()).toBe('');
});
