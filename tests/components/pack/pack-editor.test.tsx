// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PackEditor } from '../../../src/components/pack/PackEditor.tsx';
import { packedEn } from '../../../src/engine/index.ts';
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

function show(wordsHref = '/words.json') {
  render(
    <PackEditor
      wording={editor}
      notes={note}
      labels={{}}
      quizzes={[]}
      checker={checkerProps()}
      wordsHref={wordsHref}
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

describe('a torn text that somebody has mended', () => {
  const mending = () => screen.queryByLabelText<HTMLTextAreaElement>(editor.mend.text);
  const organisation = () => screen.getByLabelText<HTMLInputElement>(editor.organisation);
  const back = () => screen.queryByRole('button', { name: editor.putBack.button });
  const status = () => screen.getAllByRole('status').map((region) => region.textContent);
  const drop = async (text: string, came: () => boolean) => {
    fireEvent.change(screen.getByLabelText(editor.open.label), {
      target: { files: [new File([text], 'pack.json')] },
    });
    await vi.waitFor(() => {
      expect(came()).toBe(true);
    });
  };
  const dropTorn = (text: string) => drop(text, () => mending()?.value === text);
  const dropBakery = () =>
    drop(JSON.stringify(BAKERY), () => organisation().value === BAKERY.organisation);
  const mend = (value: string) => fireEvent.input(mending()!, { target: { value } });

  test('comes back where a pack was opened over it, and that pack stays', async () => {
    show();
    await dropTorn('{"version":1');
    mend('{"version":1,');
    await dropBakery();
    expect(mending()).toBeNull();
    expect(status()).toContain(`${editor.opened} ${editor.putBack.offer}`);
    fireEvent.click(back()!);
    expect(mending()?.value).toBe('{"version":1,');
    expect(organisation().value).toBe(BAKERY.organisation);
    expect(document.activeElement).toBe(screen.getByLabelText(editor.open.label));
    expect(back()).toBeNull();
  });

  test('comes back where another torn file took its place, and so does what was mended in that', async () => {
    show();
    await dropTorn('{"version":1');
    mend('{"version":1,');
    await dropTorn('[');
    expect(status()).toContain(`${editor.mend.title}. ${editor.putBack.offer}`);
    mend('[]');
    fireEvent.click(back()!);
    expect(mending()?.value).toBe('{"version":1,');
    fireEvent.click(back()!);
    expect(mending()?.value).toBe('[]');
  });

  test('is still the person’s after it was read again and is torn still', async () => {
    show();
    await dropTorn('{"version":1');
    mend('{"version":1}');
    fireEvent.click(screen.getByRole('button', { name: editor.mend.again }));
    await screen.findByText('organisation:');
    expect(back()).toBeNull();
    await dropBakery();
    fireEvent.click(back()!);
    expect(mending()?.value).toBe('{"version":1}');
  });

  test('is not kept beside the pack that it has become', async () => {
    show();
    await dropTorn('{"version":1');
    mend('{"version":1,"organisation":"Mill"}');
    fireEvent.click(screen.getByRole('button', { name: editor.mend.again }));
    await vi.waitFor(() => {
      expect(organisation().value).toBe('Mill');
    });
    expect(back()).toBeNull();
  });

  test('is not offered where nobody had changed it: its file has it', async () => {
    show();
    await dropTorn('{"version":1');
    await dropBakery();
    expect(back()).toBeNull();
    expect(status()).toContain(editor.opened);
  });
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

describe('the checker with the pack in it', () => {
  const { words } = checkerProps();
  const title = () => screen.getByRole('heading', { name: editor.try.title });
  let come: () => void;

  beforeEach(() => {
    const { promise, resolve } = Promise.withResolvers<Response>();
    come = () => resolve(Response.json({ ...words, lexicon: packedEn }));
    vi.stubGlobal('fetch', () => promise);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('takes the focus over from the button that goes as it comes', async () => {
    show('/first.json');
    const button = screen.getByRole('button', { name: editor.try.button });
    button.focus();
    fireEvent.click(button);
    come();
    await screen.findByText(editor.wrong);
    expect(document.activeElement).toBe(title());
  });

  test('leaves the focus to whoever has gone elsewhere meanwhile', async () => {
    show('/second.json');
    fireEvent.click(screen.getByRole('button', { name: editor.try.button }));
    const elsewhere = screen.getByLabelText(editor.organisation);
    elsewhere.focus();
    come();
    await screen.findByText(editor.wrong);
    expect(document.activeElement).toBe(elsewhere);
  });
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

  test('is told, and never shown, where the browser cannot draw it', async () => {
    vi.spyOn(HTMLImageElement.prototype, 'decode').mockRejectedValue(new Error('torn'));
    show();
    choose(new File(['<svg/>'], 'logo.png', { type: 'image/png' }));
    await vi.waitFor(() => {
      expect(said().join()).toMatch(/^Expected a PNG picture .*, found an SVG\. Save/);
    });
    expect(document.querySelector('.pack-logo')).toBeNull();
  });

  test('is told where it is too large, each time', () => {
    show();
    const large = new File(['x'.repeat(24_001)], 'logo.png', { type: 'image/png' });
    choose(large);
    expect(said()).toContain(editor.look.large);
    choose(large);
    expect(said()).not.toContain(editor.look.large);
    expect(said().map((words) => words.trim())).toContain(editor.look.large);
  });

  test('in a pack that is opened keeps it from being open, and is told', async () => {
    vi.spyOn(HTMLImageElement.prototype, 'decode').mockRejectedValue(new Error('torn'));
    show();
    fireEvent.change(screen.getByLabelText(editor.open.label), {
      target: { files: [new File([JSON.stringify(BAKERY)], 'pack.json')] },
    });
    expect(await screen.findByText('logo.image:')).toBeTruthy();
    expect(said()).toContain(editor.mend.title);
    expect(screen.getByLabelText(editor.organisation)).toHaveProperty('value', '');
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

describe('opening a pack over one that is not saved', () => {
  const organisation = () => screen.getByLabelText<HTMLInputElement>(editor.organisation);
  const name = (value: string) => fireEvent.input(organisation(), { target: { value } });
  const back = () => screen.queryByRole('button', { name: editor.putBack.button });
  const status = () => screen.getAllByRole('status').map((region) => region.textContent);
  const open = async (pack: unknown, called: string) => {
    fireEvent.change(screen.getByLabelText(editor.open.label), {
      target: { files: [new File([JSON.stringify(pack)], 'pack.json')] },
    });
    await vi.waitFor(() => {
      expect(organisation().value).toBe(called);
    });
  };
  const openBakery = () => open(BAKERY, BAKERY.organisation);

  test('can be taken back, and is told', async () => {
    show();
    name('Quay Dental');
    await openBakery();
    expect(status()).toContain(`${editor.opened} ${editor.putBack.offer}`);
    fireEvent.click(back()!);
    expect(organisation().value).toBe('Quay Dental');
    expect(document.activeElement).toBe(organisation());
    expect(status()).toContain(editor.putBack.done);
    expect(back()).toBeNull();
  });

  test('can be taken back where the last key was not drawn yet', async () => {
    show();
    const field = screen.getByLabelText(editor.open.label);
    const file = new File([JSON.stringify(BAKERY)], 'pack.json');
    Object.defineProperty(field, 'files', { value: [file] });
    // By hand: what fires events for tests draws after each.
    organisation().value = 'Quay Dental';
    organisation().dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => {
      expect(organisation().value).toBe(BAKERY.organisation);
    });
    fireEvent.click(back()!);
    expect(organisation().value).toBe('Quay Dental');
  });

  test('taken back, loses nothing that was changed in the other', async () => {
    show();
    name('Quay Dental');
    await openBakery();
    name('Harbour Lane');
    fireEvent.click(back()!);
    expect(organisation().value).toBe('Quay Dental');
    fireEvent.click(back()!);
    expect(organisation().value).toBe('Harbour Lane');
    fireEvent.click(back()!);
    expect(organisation().value).toBe('Quay Dental');
  });

  test('keeps the first through two more', async () => {
    show();
    name('Quay Dental');
    await openBakery();
    await open({ version: 1, organisation: 'Mill' }, 'Mill');
    expect(status()).toContain(editor.opened);
    fireEvent.click(back()!);
    expect(organisation().value).toBe('Quay Dental');
  });

  test('offers nothing where nothing was lost: an empty page, a file, and what was saved', async () => {
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x' }));
    show();
    await openBakery();
    await open({ version: 1, organisation: 'Mill' }, 'Mill');
    name('Mill Lane');
    fireEvent.click(screen.getByRole('button', { name: editor.save }));
    await openBakery();
    expect(status()).toContain(editor.opened);
    expect(back()).toBeNull();
    vi.unstubAllGlobals();
  });
});

describe('a row', () => {
  const add = (list: keyof typeof editor.sections) => {
    fireEvent.click(screen.getByRole('button', { name: editor.sections[list].add }));
  };
  const status = () => screen.getAllByRole('status').map((region) => region.textContent);

  test.for([
    ['contacts', 'pack-contacts-0-topic', 'pack-contacts-1-topic'],
    ['policies', 'pack-policies-0-name', 'pack-policies-1-name'],
    ['words', 'pack-words-0-words', 'pack-words-1-words'],
    ['public', 'pack-public-0', 'pack-public-1'],
    ['samples', 'pack-samples-0-label', 'pack-samples-1-label'],
    ['items', 'pack-items-0-quiz', 'pack-items-1-quiz'],
    ['flags', 'pack-flags-0-text', 'pack-flags-1-text'],
  ] as const)('that is added to %s takes the focus to its first field', async ([list, ...ids]) => {
    show();
    for (const id of ids) {
      add(list);
      await vi.waitFor(() => {
        expect(document.activeElement?.id).toBe(id);
      });
    }
  });

  test('that is written in keeps the focus where it is', async () => {
    show();
    add('contacts');
    add('contacts');
    const [, second] = screen.getAllByLabelText(editor.fields.name);
    second?.focus();
    if (second) fireEvent.input(second, { target: { value: 'Amina' } });
    await screen.findByDisplayValue('Amina');
    expect(document.activeElement).toBe(second);
  });

  test('that is taken out is told each time, and the focus stays with its list', async () => {
    show();
    const rows = () => screen.queryAllByRole('button', { name: /^Take out row/ });
    for (let count = 0; count < 20; count += 1) add('contacts');
    let before: string | undefined;
    for (const left of [19, 18, 17]) {
      const [first] = rows();
      if (first) fireEvent.click(first);
      await vi.waitFor(() => {
        expect(rows()).toHaveLength(left);
      });
      const told = status().find((words) => words.trim() === editor.removed);
      expect(told).toBeDefined();
      expect(told).not.toBe(before);
      before = told;
      expect(document.activeElement?.id).toBe('pack-contacts');
    }
  });
});

describe('what is to be mended', () => {
  const links = () =>
    [...document.querySelectorAll('.pack-side .pack-problems a')].map((link) => link.textContent);
  const add = (list: keyof typeof editor.sections) => {
    fireEvent.click(screen.getByRole('button', { name: editor.sections[list].add }));
  };

  test('is named as the page names it', () => {
    show();
    add('contacts');
    add('public');
    fireEvent.input(screen.getByLabelText(editor.look.light), { target: { value: 'red' } });
    expect(links()).toEqual([
      'What is your organisation called?',
      'Whom to ask, row 1: About what',
      'Whom to ask, row 1: Name',
      'Already public, row 1: Words or number',
      'Your look: Colour on light',
      'Your look: Colour on dark',
    ]);
  });

  const title = () => screen.queryByRole('heading', { name: editor.problems.title });
  const save = () => {
    fireEvent.click(screen.getByRole('button', { name: editor.save }));
  };

  test('is not announced above an empty space', () => {
    show();
    expect(title()).toBeNull();
  });

  test('stands there when somebody saves an empty form and the focus arrives', () => {
    show();
    save();
    expect(document.activeElement).toBe(title());
    expect(links()).toEqual([editor.organisation]);
  });

  test('takes the focus again each time somebody asks to save', () => {
    show();
    save();
    screen.getByLabelText(editor.organisation).focus();
    save();
    expect(document.activeElement).toBe(title());
  });

  test('says of an empty field no more than that, and of a wrong one what was expected', () => {
    show();
    add('public');
    fireEvent.input(screen.getByLabelText(editor.look.light), { target: { value: 'red' } });
    const told = [...document.querySelectorAll('.pack-side .pack-problems li')].map((line) =>
      line.textContent.replace(line.querySelector('a')?.textContent ?? '', '').trim(),
    );
    expect(told).toEqual([
      editor.problems.empty,
      editor.problems.empty,
      expect.stringMatching(/^Expected a colour such as/),
      editor.problems.empty,
    ]);
  });

  test('leads to its field', () => {
    show();
    add('contacts');
    fireEvent.click(screen.getByText('Whom to ask, row 1: Name'));
    expect(document.activeElement?.id).toBe('pack-contacts-0-name');
  });
});
