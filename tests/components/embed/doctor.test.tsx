// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Doctor } from '../../../src/components/embed/Doctor.tsx';
import { doctorWording } from '../../../src/schemas/doctor-wording.ts';
import { wordingOf } from '../../support/wording.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame'] });
  vi.stubGlobal('parent', {});
  vi.stubGlobal('isSecureContext', true);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a frame that gets its height after its script has run has not followed us', () => {
  vi.stubGlobal('innerHeight', 0);
  render(<Doctor wording={wordingOf('doctor', doctorWording)} />);
  vi.stubGlobal('innerHeight', 500);
  void act(() => {
    vi.advanceTimersByTime(2500);
  });
  const answer = document.querySelector<HTMLElement>('[data-check="height"]');
  expect(answer).not.toBeNull();
  expect(answer?.dataset['answer']).not.toBe('yes');
});

test('a window that was tried leads to its answer, as the button goes', () => {
  const wording = wordingOf('doctor', doctorWording);
  vi.stubGlobal('open', () => null);
  render(<Doctor wording={wording} />);
  const button = screen.getByRole('button', { name: wording.tryWindow });
  button.focus();
  fireEvent.click(button);
  const answer = document.querySelector<HTMLElement>('[data-check="windows"]');
  expect(answer?.dataset['answer']).toBe('no');
  expect(document.activeElement).toBe(answer?.querySelector('h3'));
});
