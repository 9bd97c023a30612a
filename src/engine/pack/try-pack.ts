import { check } from '../draft/check.ts';
import type { Lexicon } from '../draft/lexicons/en/index.ts';
import { rulesOf } from './apply-pack.ts';
import type { Pack } from './types.ts';

/** How one of a pack's own tests went. */
export interface PackTest {
  readonly list: 'flags' | 'passes';
  readonly index: number;
  readonly holds: boolean;
}

/** From here a finding is shown and counts. */
const SHOWN = 2;

/** Runs the tests that a pack carries: `flags` have to be found, `passes` may be shared. */
export function tryPack(pack: Pack, lexicon: Lexicon): readonly PackTest[] {
  const rules = rulesOf(pack);
  return [
    ...(pack.flags ?? []).map(({ category, ...draft }, index): PackTest => {
      const { findings } = check(draft, lexicon, rules);
      const holds = findings.some(
        (finding) =>
          finding.severity >= SHOWN && (category === undefined || finding.category === category),
      );
      return { list: 'flags', index, holds };
    }),
    ...(pack.passes ?? []).map((draft, index): PackTest => {
      return { list: 'passes', index, holds: check(draft, lexicon, rules).verdict === 'share' };
    }),
  ];
}
