// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PackEditor } from '../../../src/components/pack/PackEditor.tsx';
import { packWording } from '../../../src/schemas/pack-wording.ts';
import { BAKERY } from '../../support/pack.ts';
import { checkerProps, wordingOf } from '../../support/wording.ts';

// A slow machine is not a broken page.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const { editor, note } = wordingOf('pack', packWording);

/** A file whose text comes when it is told to. */
function fileOf(text: string) {
  const { promise, resolve } = Promise.withResolvers<string>();
  const file = new File([text], 'pack.json');
  vi.spyOn(file, 'text').mockReturnValue(promise);
  return { file, come: () => resolve(text) };
}

function show() {
  render(
    <PackEditor
      wording={editor}
      notes={note}
      labels={{}}
      quizzes={[]}
      checker={checkerProps()}
      wordsHref="/words.json"
    />,
  );
}

test('a file that is read late does not replace a text that is being mended', async () => {
  show();
  const choose = (file: File) =>
    fireEvent.change(screen.getByLabelText(editor.open.label), { target: { files: [file] } });
  const [torn, late] = [fileOf('{"version":1'), fileOf(JSON.stringify(BAKERY))];
  choose(torn.file);
  torn.come();
  const field = await screen.findByLabelText<HTMLTextAreaElement>(editor.mend.text);
  choose(late.file);
  fireEvent.input(field, { target: { value: '{"version":1}' } });
  late.come();
  await new Promise((resolve) => setTimeout(resolve));
  expect(screen.getByLabelText(editor.mend.text)).toHaveProperty('value', '{"version":1}');
  expect(screen.getByLabelText(editor.organisation)).toHaveProperty('value', '');
});

test('a logo that is read late leaves what was written meanwhile', async () => {
  show();
  const logo = new File(['<svg/>'], 'logo.svg', { type: 'image/svg+xml' });
  fireEvent.change(screen.getByLabelText(editor.look.logo), { target: { files: [logo] } });
  const alt = screen.getByLabelText<HTMLInputElement>(editor.look.alt);
  fireEvent.input(alt, { target: { value: 'A loaf' } });
  await screen.findByRole('img', { name: 'A loaf' });
  expect(alt.value).toBe('A loaf');
});

describe('a logo that is of no use', () => {
  const choose = (file: File) =>
    fireEvent.change(screen.getByLabelText(editor.look.logo), { target: { files: [file] } });
  const logo = new File(['<svg/>'], 'logo.svg', { type: 'image/svg+xml' });
  const said = () => screen.getAllByRole('status').map((region) => region.textContent);

  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('is told beside its field where the file cannot be opened, until another is chosen', async () => {
    show();
    const read = vi.spyOn(FileReader.prototype, 'readAsDataURL');
    read.mockImplementationOnce(function (this: FileReader) {
      this.dispatchEvent(new ProgressEvent('error'));
    });
    choose(logo);
    expect(screen.getByText(editor.look.unopened).closest('section')).toBe(
      screen.getByLabelText(editor.look.logo).closest('section'),
    );
    expect(said()).toContain(editor.look.unopened);
    choose(logo);
    await screen.findByRole('button', { name: editor.look.remove });
    expect(said()).not.toContain(editor.look.unopened);
  });

  test('is told and left out where the browser cannot draw it', async () => {
    show();
    choose(logo);
    await screen.findByRole('button', { name: editor.look.remove });
    fireEvent.error(document.querySelector('.pack-logo')!);
    expect(said()).toContain(editor.look.undrawn);
    expect(document.querySelector('.pack-logo')).toBeNull();
  });

  test('is told where it is too large', () => {
    show();
    choose(new File(['x'.repeat(24_001)], 'logo.png', { type: 'image/png' }));
    expect(said()).toContain(editor.look.large);
  });

  test('is not told of one that is fine', async () => {
    show();
    choose(logo);
    await screen.findByRole('button', { name: editor.look.remove });
    expect(said().join('')).toBe('');
  });
});

describe('a field that is empty and should not be', () => {
  const invalid = () =>
    screen
      .getAllByRole('textbox')
      .filter((field) => field.getAttribute('aria-invalid') === 'true')
      .map(({ id }) => id);
  const addWord = () => {
    fireEvent.click(screen.getByRole('button', { name: editor.sections.words.add }));
  };

  test('is not marked before somebody has been there', () => {
    show();
    addWord();
    expect(invalid()).toEqual([]);
  });

  test('is marked once somebody has been there and left', () => {
    show();
    addWord();
    fireEvent.blur(screen.getByLabelText(editor.fields.words));
    expect(invalid()).toEqual(['pack-words-0-words']);
  });

  test('is marked once somebody asks to save', () => {
    show();
    addWord();
    fireEvent.click(screen.getByRole('button', { name: editor.save }));
    expect(invalid()).toEqual(['pack-organisation', 'pack-words-0-words']);
  });

  test('is not marked where it takes the place of one that was', () => {
    show();
    addWord();
    addWord();
    const [first] = screen.getAllByLabelText(editor.fields.words);
    if (first) fireEvent.blur(first);
    const [remove] = screen.getAllByRole('button', { name: /^Take out row/ });
    if (remove) fireEvent.click(remove);
    expect(invalid()).toEqual([]);
  });
});
