import { describe, expect, test } from 'vitest';
import { warning } from '../../../../src/engine/draft/guards/warning.ts';
import { judge } from '../../../support/draft.ts';
import { effectOn, hears } from '../../../support/guard.ts';

const shop = { account: 'company' } as const;

describe('recognises a company that warns its own public', () => {
  test.for([
    'Batch 12 of our seeded loaf is unsafe if you are allergic to sesame: wrong label. Bring it back, full refund.',
    'Recall: our Lumo lamp can overheat. Please stop using it and send it back.',
    'A fake account is copying us and asking for card numbers. Please report it.',
    "If someone says they're from us and asks you to move your savings, hang up.",
    "Anyone who emails you a new account number isn't us.",
    'We will never ask for your password by text.',
    'Our Birch Street shop is closed because of a gas leak. Everyone is safe.',
    'Tickets sold under our name on resale sites are scams, we only sell at the door.',
  ])('%s', (text) => {
    expect(hears(warning, text, shop)).toBe(true);
    expect(judge(text, shop).verdict).toBe('share');
  });
});

describe('leaves ordinary company talk alone', () => {
  test.for([
    'Fresh batch of scones at three, we saved you one.',
    'Oat flat whites are back from Monday. Same price, bigger cup.',
    'Our baker says the rain is not our fault.',
    'Allergic to boring sandwiches? So are we.',
    'As I recall we promised you brownies.',
  ])('%s', (text) => {
    expect(hears(warning, text, shop)).toBe(false);
  });

  test('a private account raises a danger instead', () => {
    const text = 'Batch 12 of our seeded loaf is unsafe, wrong label.';
    expect(hears(warning, text)).toBe(false);
  });
});

test('withdraws the fault itself and keeps the customer', () => {
  const text = 'Recall: our Lumo lamp can overheat, as Mrs Ames found out.';
  expect(effectOn(warning, text, 'can overheat', { category: 'confidential-work' }, shop)).toBe(
    'withdraw',
  );
  expect(effectOn(warning, text, 'Mrs Ames', { category: 'customer-data' }, shop)).toBeUndefined();
  const far = `${text} It is wet. The bees are well. Our codename is Bluegill.`;
  expect(
    effectOn(warning, far, 'codename', { category: 'confidential-work' }, shop),
  ).toBeUndefined();
});
