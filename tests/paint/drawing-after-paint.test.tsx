// @vitest-environment happy-dom
import { options, render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { drawingAfterPaint } from '../../src/paint/drawing-after-paint.ts';
import * as small from '../../src/widgets/player/small-preact.ts';

const at = document.body.appendChild(document.createElement('div'));
let frames: FrameRequestCallback[] = [];

const press = (label: string): void => {
  const buttons = [...at.querySelectorAll<HTMLElement>('button, input')];
  buttons.find((one) => one.textContent === label || one.title === label)!.click();
};

/** One picture: what asked to come before it, and then what comes after it. */
function paint(): void {
  for (const frame of frames.splice(0)) frame(0);
  vi.advanceTimersByTime(1);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  frames = [];
  vi.spyOn(globalThis, 'requestAnimationFrame').mockImplementation((frame) => frames.push(frame));
  options.debounceRendering = drawingAfterPaint();
});
afterEach(() => {
  render(null, at);
  delete options.debounceRendering;
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A question that is gone once it is answered, and a note of all answers. */
function Walk(props: { readonly onAnswer: (words: string) => void }) {
  const [step, setStep] = useState(1);
  return (
    <button
      key={step}
      type="button"
      onClick={() => {
        props.onAnswer(`answer ${String(step)}`);
        setStep(step + 1);
      }}
    >
      {`Question ${String(step)}`}
    </button>
  );
}

function Boxes() {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  return (
    <>
      {['one', 'two'].map((id) => (
        <input
          key={id}
          title={id}
          type="checkbox"
          checked={ticked.includes(id)}
          onChange={({ currentTarget: { checked } }) => {
            setTicked(checked ? [...ticked, id] : ticked.filter((other) => other !== id));
          }}
        />
      ))}
      <p>{ticked.join(', ')}</p>
    </>
  );
}

describe('what is pressed', () => {
  test('is drawn before the page goes, so that what is kept on drawing is kept', () => {
    render(<Walk onAnswer={() => undefined} />, at);
    press('Question 1');
    dispatchEvent(new Event('pagehide'));
    expect(at.textContent).toBe('Question 2');
  });

  test('is drawn after the next picture, which waits for nothing', () => {
    render(<Walk onAnswer={() => undefined} />, at);
    press('Question 1');
    for (const frame of frames.splice(0)) frame(0);
    expect(at.textContent).toBe('Question 1');
    vi.advanceTimersByTime(1);
    expect(at.textContent).toBe('Question 2');
  });

  test('is drawn all the same in a page that is hidden, and has no pictures', () => {
    render(<Walk onAnswer={() => undefined} />, at);
    press('Question 1');
    vi.advanceTimersByTime(100);
    expect(at.textContent).toBe('Question 2');
  });

  test('counts once where it is pressed twice before its answer shows', () => {
    const heard = vi.fn<(words: string) => void>();
    render(<Walk onAnswer={heard} />, at);
    const question = at.querySelector('button')!;
    question.click();
    question.click();
    paint();
    expect(heard.mock.calls).toEqual([['answer 1']]);
    expect(at.textContent).toBe('Question 2');
    press('Question 2');
    paint();
    expect(at.textContent).toBe('Question 3');
  });

  test('counts with what is pressed right after it, and leaves ticks alone', () => {
    render(<Boxes />, at);
    press('one');
    press('two');
    paint();
    expect(at.textContent).toBe('one, two');
    press('two');
    press('one');
    paint();
    expect(at.textContent).toBe('');
  });

  test('is drawn before the next key is heard', () => {
    render(<Walk onAnswer={() => undefined} />, at);
    press('Question 1');
    at.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    expect(at.textContent).toBe('Question 2');
  });

  test('keeps its time: what was drawn early does not hurry what comes next', () => {
    render(<Walk onAnswer={() => undefined} />, at);
    press('Question 1');
    vi.advanceTimersByTime(90);
    at.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    press('Question 2');
    vi.advanceTimersByTime(90);
    expect(at.textContent).toBe('Question 2');
    vi.advanceTimersByTime(10);
    expect(at.textContent).toBe('Question 3');
  });
});

test('the small Preact waits for the picture too, and draws nothing twice', () => {
  const drawn = vi.fn();
  function Counter() {
    const [count, add] = small.useReducer((before: number) => before + 1, 0);
    drawn();
    return small.h('button', { onClick: () => add(undefined) }, String(count));
  }
  small.options.debounceRendering = drawingAfterPaint();
  small.render(small.h(Counter, null), at);
  at.querySelector('button')!.click();
  expect(at.textContent).toBe('0');
  paint();
  expect(at.textContent).toBe('1');
  vi.advanceTimersByTime(500);
  expect(drawn).toHaveBeenCalledTimes(2);
  delete small.options.debounceRendering;
  at.replaceChildren();
});
