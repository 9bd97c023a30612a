/** Items that the real checker judges: what it says of draft, models and rooms. */
import { check, en } from '../../../src/engine/index.ts';
import type { Room, Shown } from '../../../src/engine/index.ts';
import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';
import { placeOf } from '../source.ts';
import type { Path } from '../source.ts';
import { joined, pathOfItem } from './quizzes.ts';

export function checker(content: Content): readonly Finding[] {
  return content.quizzes.flatMap((entry) => {
    const { source } = entry;
    const finding = (
      level: Finding['level'],
      path: Path,
      problem: string,
      remedy: string,
    ): Finding => ({
      level,
      file: source.file,
      line: source.lineOf(path),
      place: placeOf(source.data, path),
      problem,
      remedy,
    });
    return joined(entry, content).quiz.items.flatMap((item) => {
      const path = pathOfItem(source, item.id);
      if (item.kind === 'rewrite') {
        const fine =
          verdictOn(item.draft) === 'share'
            ? [
                finding(
                  'error',
                  [...path, 'draft'],
                  'the checker finds the draft fine already, so nothing needs to be rewritten.',
                  'Choose another, or teach the checker the phrase.',
                ),
              ]
            : [];
        const models = item.models.flatMap((text, index) => {
          const verdict = verdictOn({ ...item.draft, text });
          if (verdict === 'share') return [];
          return [
            finding(
              'error',
              [...path, 'models', index],
              `the checker says "${verdict}" of this good answer.`,
              'Ask "npm run explain" which words it minds, and change those.',
            ),
          ];
        });
        return [...fine, ...models];
      }
      if (item.kind === 'room') {
        return item.rooms.flatMap((room, index) => {
          const verdict = verdictOn({ ...item.draft, ...room });
          if (verdict === 'share') return [];
          return [
            finding(
              'warning',
              [...path, 'rooms', index],
              `the checker says "${verdict}" of the right room.`,
              'Somebody will try it: change the words, or see that the checker is wrong.',
            ),
          ];
        });
      }
      return [];
    });
  });
}

function verdictOn(draft: Shown & Room) {
  return check(draft, en).verdict;
}
