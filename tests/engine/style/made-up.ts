/** A sound self-portrait without anybody's content, to be taken apart in tests. */
import { STYLES } from '../../../src/engine/index.ts';
import type { Situation, StyleQuiz } from '../../../src/engine/index.ts';

export function situation(id: string): Situation {
  return {
    id,
    ask: `What about ${id}?`,
    ways: STYLES.map((style) => ({
      style,
      text: `${style} ${id}`,
      rule: `I am ${style} on ${id}.`,
    })),
  };
}

const portrayal = { name: 'N', inline: 'n', is: 'I.', gives: 'G.', costs: 'C.' };

export const madeUp: StyleQuiz = {
  id: 'made-up',
  title: 'Made up',
  purpose: 'To be tested.',
  situations: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map(situation),
  portraits: {
    open: { ...portrayal, name: 'Open', inline: 'open' },
    audience: { ...portrayal, name: 'By audience', inline: 'by audience' },
    content: { ...portrayal, name: 'By content', inline: 'by content' },
    hybrid: { ...portrayal, name: 'Both', inline: 'by both' },
  },
};
