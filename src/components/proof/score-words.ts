import { countMarks } from '../../engine/index.ts';
import type { CodedResult } from '../../engine/index.ts';
import { plural, t } from '../../i18n/t.ts';
import type { ScoreWording } from '../../i18n/proof.ts';

/** The score of a coded result in short sentences, the first of them the count of right items. */
export function scoreWords(result: CodedResult, wording: ScoreWording): readonly string[] {
  const { marks, pass } = result;
  const { right, near, unsure } = countMarks(marks);
  return [
    plural(wording.score, right, { of: marks.length }),
    ...(near > 0 ? [plural(wording.nearly, near)] : []),
    ...(unsure > 0 ? [plural(wording.unsure, unsure)] : []),
    ...(pass
      ? [
          t(pass.reached ? wording.passed : wording.notPassed, {
            mark: Math.round(pass.mark * 100),
          }),
        ]
      : []),
    ...(result.again ? [wording.again] : []),
  ];
}
