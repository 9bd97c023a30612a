import { expect, test } from 'vitest';
import { withCheckedDay } from '../../src/i18n/help.ts';

test('the day on which help lines were checked stands in its sentence, and nothing else changes', () => {
  expect(
    withCheckedDay({ title: 'Help', checked: '2026-11-05', checkedLabel: 'Checked on {date}.' }),
  ).toEqual({ title: 'Help', checked: 'Checked on 5 November 2026.' });
});
