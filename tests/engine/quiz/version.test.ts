import { expect, test } from 'vitest';
import { versionOf } from '../../../src/engine/index.ts';
import { judgeItem, quizOf } from './quizzes.ts';

test('a version is seven letters that change with an item and not with the title', () => {
  const quiz = quizOf(judgeItem('a', 'share'));
  expect(versionOf(quiz)).toMatch(/^[0-9A-HJKMNP-TV-Z]{7}$/);
  expect(versionOf({ ...quiz, title: 'Another' })).toBe(versionOf(quiz));
  expect(versionOf(quizOf(judgeItem('a', 'edit')))).not.toBe(versionOf(quiz));
});
