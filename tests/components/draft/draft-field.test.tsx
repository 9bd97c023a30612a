// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import fc from 'fast-check';
import { hydrate, render as draw } from 'preact';
import { useState } from 'preact/hooks';
import { renderToString } from 'preact-render-to-string';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DraftField, stretchesOf } from '../../../src/components/draft/DraftField.tsx';
import { READ_AT_MOST } from '../../../src/components/draft/read-at-most.ts';
import type { Finding } from '../../../src/engine/index.ts';

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

function finding(start: number, end: number, severity = 3): Finding {
  return {
    detector: 'contact-detail',
    category: 'contact-detail',
    span: { start, end },
    severity,
    confidence: 1,
    whose: 'mine',
    aspects: [],
  };
}

/** A finding at the first place these words stand in the text. */
function at(text: string, words: string, severity = 3): Finding {
  const start = text.indexOf(words);
  return finding(start, start + words.length, severity);
}

function Field(props: {
  readonly start?: string;
  readonly findings?: readonly Finding[];
  readonly onWrite?: (text: string) => void;
}) {
  const [text, setText] = useState(props.start ?? '');
  return (
    <>
      <label for="field">Your draft</label>
      <DraftField
        id="field"
        text={text}
        findings={props.findings ?? []}
        placeholder="Type here"
        describedBy="promise"
        field={() => undefined}
        onWrite={(written) => {
          props.onWrite?.(written);
          setText(written);
        }}
      />
      <p id="promise">Nothing leaves this device.</p>
    </>
  );
}

const field = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: 'Your draft' });
/** The copy of the text behind the field. */
const copy = (): Element | null | undefined =>
  field().parentElement?.querySelector('[aria-hidden=true]');
const marks = (): string[] =>
  [...(copy()?.querySelectorAll('mark') ?? [])].map(
    (mark) => `${mark.textContent} (${String(mark.dataset['severity'])})`,
  );

describe('the field', () => {
  test('is a native text area with a name, a promise and a placeholder', () => {
    render(<Field />);
    expect(field().tagName).toBe('TEXTAREA');
    expect(screen.getByPlaceholderText('Type here')).toBe(field());
    const described = field().getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe('Nothing leaves this device.');
  });

  test('asks the browser to remember nothing, and lets the text choose its direction', () => {
    render(<Field />);
    expect(field().getAttribute('autocomplete')).toBe('off');
    expect(field().getAttribute('dir')).toBe('auto');
    expect(copy()?.getAttribute('dir')).toBe('auto');
  });

  test('tells what was typed, word for word', () => {
    const written = vi.fn<(text: string) => void>();
    render(<Field onWrite={written} />);
    expect(written).not.toHaveBeenCalled();
    fireEvent.input(field(), { target: { value: 'Soup’s on\n\t🙂' } });
    expect(written.mock.calls).toEqual([['Soup’s on\n\t🙂']]);
    expect(field().value).toBe('Soup’s on\n\t🙂');
  });
});

describe('where the browser can highlight ranges', () => {
  afterEach(() => {
    for (const page of document.body.children) draw(null, page);
    vi.unstubAllGlobals();
  });

  test.each(['', 'Soup'])('the copy is the text and a line’s end, from %j on', (start) => {
    vi.stubGlobal('CSS', { highlights: new Map() });
    vi.stubGlobal('Highlight', Set);
    const found = [at('Soup is on', 'Soup')];
    const drawn = () => <Field start={start} findings={found} />;
    const page = document.body.appendChild(document.createElement('div'));
    page.innerHTML = renderToString(drawn());
    void act(() => {
      hydrate(drawn(), page);
    });
    expect(copy()?.textContent).toBe(`${start}\n`);
    void act(() => {
      draw(drawn(), page);
    });
    expect(copy()?.textContent).toBe(`${start}\n`);
    for (const text of ['Soup is on', 'Soup is not on', '', 'S']) {
      fireEvent.input(field(), { target: { value: text } });
      expect(copy()?.textContent).toBe(`${text}\n`);
      expect(copy()?.childNodes).toHaveLength(1);
    }
  });
});

describe('the marks', () => {
  test('stand under the very words, with their severity, hidden from those who cannot see them', () => {
    const text = 'Ring 07700 900417 or come to 3 Mill Cottages.';
    render(
      <Field
        start={text}
        findings={[at(text, '07700 900417', 3), at(text, '3 Mill Cottages', 4)]}
      />,
    );
    expect(marks()).toEqual(['07700 900417 (3)', '3 Mill Cottages (4)']);
    expect(copy()?.textContent).toBe(`${text}\n`);
  });

  test('leave out what is only worth a glance, and the picture', () => {
    render(
      <Field
        start="Soup is on"
        findings={[finding(0, 4, 1), finding(5, 7, 0), finding(0, 0, 4)]}
      />,
    );
    expect(marks()).toEqual([]);
    expect(copy()?.textContent).toBe('Soup is on\n');
  });

  test('show the graver where two overlap', () => {
    render(<Field start="one two three" findings={[finding(0, 7, 2), finding(4, 13, 4)]} />);
    expect(marks()).toEqual(['one  (2)', 'two (4)', ' three (4)']);
  });

  test('never read a tag as one', () => {
    render(<Field start="<b>4471</b>" findings={[finding(3, 7)]} />);
    expect(copy()?.querySelector('b')).toBeNull();
    expect(copy()?.textContent).toBe('<b>4471</b>\n');
  });

  test('end where the reading ends; the text does not', () => {
    const text = 'a'.repeat(READ_AT_MOST + 5);
    render(<Field start={text} />);
    expect(copy()?.textContent).toHaveLength(READ_AT_MOST + 1);
    expect(field().value).toHaveLength(READ_AT_MOST + 5);
  });
});

describe('the stretches of a text', () => {
  const anyFinding = fc
    .tuple(fc.nat(30), fc.nat(12), fc.integer({ min: 0, max: 4 }))
    .map(([start, length, severity]) => finding(start, start + length, severity));

  test('make up the text again, whatever was found', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30 }),
        fc.array(anyFinding, { maxLength: 6 }),
        (text, findings) => {
          expect(
            stretchesOf(text, findings)
              .map((stretch) => stretch.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });

  test('carry the gravest severity found on each letter, from 2 on', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30 }),
        fc.array(anyFinding, { maxLength: 6 }),
        (text, findings) => {
          const each = stretchesOf(text, findings).flatMap((stretch) =>
            Array.from({ length: stretch.text.length }, () => stretch.severity),
          );
          const expected = Array.from({ length: text.length }, (_, place) =>
            findings
              .filter(
                ({ severity, span }) => severity >= 2 && span.start <= place && place < span.end,
              )
              .reduce((most, { severity }) => Math.max(most, severity), 0),
          );
          expect(each).toEqual(expected);
        },
      ),
    );
  });
});

describe('a page that comes to life late', () => {
  /** The page as the build drew it, with what a quick person typed before the script came. */
  function typedEarly(words: string): HTMLElement {
    const page = document.createElement('div');
    page.innerHTML = renderToString(<Field />);
    document.body.append(page);
    const area = page.querySelector('textarea');
    if (area) area.value = words;
    return page;
  }

  test('keeps what was typed before', () => {
    const written = vi.fn<(text: string) => void>();
    const page = typedEarly('Soup is on');
    void act(() => {
      hydrate(<Field onWrite={written} />, page);
    });
    expect(field().value).toBe('Soup is on');
    expect(written.mock.calls).toEqual([['Soup is on']]);
    expect(copy()?.textContent).toBe('Soup is on\n');
  });

  test('says nothing where nothing was typed', () => {
    const written = vi.fn<(text: string) => void>();
    const page = typedEarly('');
    void act(() => {
      hydrate(<Field onWrite={written} />, page);
    });
    expect(written).not.toHaveBeenCalled();
  });
});
