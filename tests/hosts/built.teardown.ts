import { test } from '@playwright/test';
import { forgetBuilt } from './built.ts';

test('the site for a sub-path is taken away', () => {
  forgetBuilt();
});
