import type { Problem } from '../problem.ts';
import { STYLES } from './types.ts';
import type { StyleQuiz } from './types.ts';

/** Fewer would make a mix by chance, and more would not be finished. */
const FEWEST = 10;
const MOST = 12;

/**
 * Everything that would make a self-portrait unfair or break it, with the path to the faulty
 * value; empty for a sound one.
 */
export function problems(quiz: StyleQuiz): readonly Problem[] {
  return [...badLength(quiz), ...badSituations(quiz), ...repeatedRules(quiz)];
}

function badLength({ id, situations }: StyleQuiz): Problem[] {
  if (situations.length >= FEWEST && situations.length <= MOST) return [];
  return [
    {
      path: ['situations'],
      message: `Style quiz "${id}": expected ${FEWEST} to ${MOST} situations, found ${situations.length}.`,
    },
  ];
}

function badSituations(quiz: StyleQuiz): Problem[] {
  return quiz.situations.flatMap(({ id, ways }, index) => {
    const found: Problem[] = [];
    const path = ['situations', index];
    if (quiz.situations.findIndex((one) => one.id === id) < index) {
      found.push({
        path: [...path, 'id'],
        message: `Style quiz "${quiz.id}": two situations are called "${id}". Give each its own id.`,
      });
    }
    const missing = STYLES.filter((style) => !ways.some((way) => way.style === style));
    if (missing.length > 0 || ways.length !== STYLES.length) {
      const none = missing.length > 0 ? `, none for ${missing.join(', ')}` : '';
      found.push({
        path: [...path, 'ways'],
        message: `Style quiz "${quiz.id}", situation "${id}": expected one way for each of ${STYLES.join(', ')}; found ${ways.length} ways${none}.`,
      });
    }
    return found;
  });
}

/** A card must not say the same twice, and a rule belongs to the answer it follows from. */
function repeatedRules(quiz: StyleQuiz): Problem[] {
  const all = quiz.situations.flatMap(({ id, ways }, situation) =>
    ways.map(({ rule, style }, way) => ({ rule, id, style, situation, way })),
  );
  return all.flatMap((one, index) => {
    const first = all.findIndex(({ rule }) => rule === one.rule);
    if (first === index) return [];
    return [
      {
        path: ['situations', one.situation, 'ways', one.way, 'rule'],
        message: `Style quiz "${quiz.id}", situation "${one.id}": the rule of "${one.style}" stands in situation "${all[first]?.id ?? ''}" already. Give each answer a rule of its own.`,
      },
    ];
  });
}
