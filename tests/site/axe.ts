import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong, as "rule: element": in all of a page, or where a selector says; by its own rules, by these, or by all but one. */
export async function problems(
  page: Page,
  {
    within,
    rules,
    without,
  }: {
    readonly within?: string;
    readonly rules?: readonly string[];
    readonly without?: string;
  } = {},
): Promise<string[]> {
  const options = {
    resultTypes: ['violations'],
    ...(rules && { runOnly: { type: 'rule', values: rules } }),
    ...(without !== undefined && { rules: { [without]: { enabled: false } } }),
  };
  return page.evaluate(
    async ([source, selector, asked]) => {
      // The page's policy forbids inline script elements; evaluating here is not one.
      if (!('axe' in window)) (0, eval)(source);
      const { axe } = window as unknown as {
        axe: {
          run: (
            context: string | Document,
            options: object,
          ) => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>;
        };
      };
      const { violations } = await axe.run(selector ?? document, asked);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
      );
    },
    [AXE, within, options] as const,
  );
}
