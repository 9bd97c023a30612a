// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { hydrate } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EmbedBuilder } from '../../../src/components/embed/EmbedBuilder.tsx';
import { embedWording } from '../../../src/schemas/embed-wording.ts';
import { activity, VOCABULARY } from '../../support/embed.ts';
import { BAKERY } from '../../support/pack.ts';
import { rooms, wordingOf } from '../../support/wording.ts';

const { builder: wording } = wordingOf('embed', embedWording);

beforeEach(() => {
  // Frames load nothing here, which happy-dom complains about.
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  cleanup();
  location.hash = '';
});

const envelope = { source: 'right-for-the-room', protocol: 1, type: 'pack' };
const props = {
  activities: [activity('feed')],
  vocabulary: VOCABULARY,
  wording,
  rooms,
  envelope,
  home: '/',
};

const fileField = () => screen.getByLabelText(wording.pack.file.label);
const fileOf = (pack: unknown, name = 'pack.json') => new File([JSON.stringify(pack)], name);
const shown = wording.pack.shown.replace('{organisation}', 'Harbour Lane Bakery');
const beside = (name: string) => wording.pack.beside.replace('{name}', name);

function start() {
  const { container } = render(<EmbedBuilder {...props} />);
  const field = screen.getByRole('textbox', { name: /^Address of your company pack/ });
  return {
    field,
    write: (value: string) => fireEvent.change(field, { target: { value } }),
    choose: (file: File) => fireEvent.change(fileField(), { target: { files: [file] } }),
    preview: () => screen.getByTitle<HTMLIFrameElement>(/^Preview/),
    code: () => container.querySelector('.embed-copy code')?.textContent ?? '',
  };
}

test('the address of a company pack goes into the code and into no address', () => {
  const { write, code, field } = start();
  write(' pack.json ');
  expect(code()).toContain('<right-for-the-room activity="feed" pack="pack.json">');
  fireEvent.click(screen.getByRole('radio', { name: 'Dark' }));
  expect(code()).toContain('theme="dark" pack="pack.json"');
  expect(location.hash).toContain('theme=dark');
  expect(location.href).not.toContain('pack.json');
  expect(field.getAttribute('aria-invalid')).toBe('false');
});

test('what is no address of a file is told, and kept out of the code', () => {
  const { write, code, field } = start();
  write('pack.json');
  write('C:\\packs\\pack.json');
  expect(screen.getByText(wording.pack.wrong).id).toBe('embed-pack-problem');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(code()).not.toContain('pack');
  write('');
  expect(screen.queryByText(wording.pack.wrong)).toBeNull();
});

test('a place whose code cannot take the pack says so', () => {
  const { write, code } = start();
  write('pack.json');
  expect(screen.queryByText(wording.pack.left)).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: 'SharePoint Online' }));
  expect(screen.getByText(wording.pack.left)).toBeTruthy();
  expect(code()).not.toContain('pack');
});

test('a pack that is chosen goes to the preview, once, and its name into the code', async () => {
  const { choose, code, preview } = start();
  const before = preview();
  choose(fileOf(BAKERY, 'bakery-2.json'));
  expect(await screen.findByText(shown)).toBeTruthy();
  const frame = preview();
  expect(frame).not.toBe(before);
  const post = vi.fn();
  vi.spyOn(frame, 'contentWindow', 'get').mockReturnValue({
    postMessage: post,
  } as never);
  fireEvent.load(frame);
  // A link has led the frame elsewhere: whoever is there hears nothing of the pack.
  fireEvent.load(frame);
  expect(post.mock.calls).toEqual([[{ ...envelope, pack: BAKERY }, '*']]);
  expect(code()).toContain('<right-for-the-room activity="feed" pack="bakery-2.json">');
  expect(screen.getByText(beside('bakery-2.json'))).toBeTruthy();
  expect(location.href).not.toContain('bakery');
});

test('the code keeps to the address that is written, and then says to put the file there', async () => {
  const { choose, write, code } = start();
  write('/files/pack.json');
  choose(fileOf(BAKERY, 'bakery.json'));
  expect(await screen.findByText(wording.pack.there)).toBeTruthy();
  expect(code()).toContain('pack="/files/pack.json"');
  // A wrong address does not mean the file beside the page.
  write('C:\\packs\\pack.json');
  expect(code()).not.toContain('pack');
  expect(screen.queryByText(wording.pack.there)).toBeNull();
  write('/files/pack.json');
  fireEvent.click(screen.getByRole('radio', { name: 'SharePoint Online' }));
  expect(screen.queryByText(wording.pack.there)).toBeNull();
  expect(screen.getByText(wording.pack.left)).toBeTruthy();
});

test('a pack can be taken away, from the preview and from the code', async () => {
  const { choose, code, preview } = start();
  choose(fileOf(BAKERY));
  const button = await screen.findByRole('button', { name: wording.pack.remove });
  const before = preview();
  fireEvent.click(button);
  expect(screen.getByText(wording.pack.removed)).toBeTruthy();
  expect(document.activeElement).toBe(fileField());
  expect(preview()).not.toBe(before);
  expect(code()).not.toContain('pack');
});

test('a wrong pack is told in the words of the editor, and takes no place, not even that of another', async () => {
  const { choose, code } = start();
  choose(fileOf(BAKERY));
  await screen.findByText(shown);
  choose(fileOf({ ...BAKERY, contact: [] }));
  expect(await screen.findByText(wording.pack.torn)).toBeTruthy();
  expect(screen.getByText(/Did you mean "contacts"\?/)).toBeTruthy();
  expect(code()).not.toContain('pack');
  expect(screen.queryByRole('button', { name: wording.pack.remove })).toBeNull();
  choose(fileOf(BAKERY));
  await screen.findByText(shown);
  expect(screen.queryByText(/Did you mean/)).toBeNull();
});

test('a file that is read too late is nobody’s any more', async () => {
  const { choose, code } = start();
  let read: (text: string) => void = () => undefined;
  const slow = fileOf(BAKERY, 'slow.json');
  vi.spyOn(slow, 'text').mockReturnValue(new Promise((resolve) => (read = resolve)));
  choose(slow);
  choose(fileOf(BAKERY, 'quick.json'));
  await screen.findByText(shown);
  read(JSON.stringify(BAKERY));
  await new Promise((resolve) => setTimeout(resolve));
  expect(code()).toContain('pack="quick.json"');
});

test('a file that was chosen before the script came is read as well', async () => {
  const page = document.createElement('div');
  page.innerHTML = renderToString(<EmbedBuilder {...props} />);
  document.body.append(page);
  Object.defineProperty(fileField(), 'files', { value: [fileOf(BAKERY)] });
  hydrate(<EmbedBuilder {...props} />, page);
  await waitFor(() => expect(screen.getByText(shown)).toBeTruthy());
  page.remove();
});

test.for([
  ['https://made-up.example/', '/'],
  ['https://made-up.example/room/', '/room/'],
])('code built for %s names the copy that is open, at %s', ([site = '', home = '']) => {
  const code = document.createElement('code');
  code.dataset['site'] = site;
  code.textContent = `<script src="${site}embed.js"></script>`;
  const other = document.createElement('code');
  other.textContent = `${site}embed/doctor/`;
  document.body.append(code, other);
  const built = renderToString(<EmbedBuilder {...props} home={home} />);
  expect(built).not.toContain(location.origin);
  expect(code.textContent).toContain(`"${site}embed.js"`);
  render(<EmbedBuilder {...props} home={home} />);
  expect(code.textContent).toBe(`<script src="${location.origin}${home}embed.js"></script>`);
  expect(other.textContent).toBe(`${site}embed/doctor/`);
  code.remove();
  other.remove();
});
