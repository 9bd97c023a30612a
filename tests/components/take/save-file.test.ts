// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { saveFile } from '../../../src/components/take/save-file.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a file that is saved leaves no address behind', () => {
  vi.useFakeTimers();
  const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
  const revoked = vi.spyOn(URL, 'revokeObjectURL');
  saveFile(new Blob(['x']), 'picture-copy.jpg');
  expect(made).toHaveBeenCalledTimes(1);
  expect(revoked).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(revoked).toHaveBeenCalledExactlyOnceWith('blob:x');
  expect(document.querySelector('a')).toBeNull();
});
