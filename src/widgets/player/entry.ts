/**
 * What is bundled for an activity. A quiz brings what shows its own kinds of item and of those
 * that a pack may add, and no other: all kinds together weigh half as much again.
 */
import type { ItemKind } from '../../engine/index.ts';
import { kindOf } from '../activities.ts';

/** Where what shows each kind of item lives, from src/, and what it is called there. */
const BODIES: Readonly<Record<ItemKind, readonly [file: string, name: string]>> = {
  judge: ['components/quiz/JudgeItem.tsx', 'JudgeItem'],
  spot: ['components/quiz/SpotItem.tsx', 'SpotItem'],
  account: ['components/quiz/AccountItem.tsx', 'AccountItem'],
  several: ['components/quiz/ChoiceItem.tsx', 'ChoiceItem'],
  single: ['components/quiz/ChoiceItem.tsx', 'ChoiceItem'],
  order: ['components/quiz/OrderItem.tsx', 'OrderItem'],
  room: ['components/quiz/RoomItem.tsx', 'RoomItem'],
  rewrite: ['components/quiz/RewriteItem.tsx', 'RewriteItem'],
};

/** In a lesson the checker judges what is rewritten: it would be too large for a widget. */
const IN_LESSONS: typeof BODIES = {
  ...BODIES,
  rewrite: ['widgets/player/RewriteHere.tsx', 'RewriteHere'],
};

/** The kind of question that a company pack adds; one comes from the page around alone. */
const OF_PACKS: ItemKind = 'single';

/** Who is told how an activity goes, by the kind of page that holds it. */
export const LISTENERS = ['host', 'scorm12', 'scorm2004', 'cmi5'] as const;
export type ListenerName = (typeof LISTENERS)[number];

const STYLES = ['styles/tokens.css', 'styles/base.css', 'styles/widget.css'] as const;

/** The script to bundle for an activity, with files as paths below `src`, and its item kinds. */
export function entryOf(
  activity: string,
  itemKinds: readonly ItemKind[],
  src: string,
  listener: ListenerName = 'host',
): string {
  const kind = kindOf(activity);
  if (kind === undefined) {
    throw new Error(
      `/embed/${activity}/: expected an activity such as "check" or "quiz/share-or-think". ` +
        'Put its page where src/widgets/activities.ts says, or add its kind there.',
    );
  }
  const from = (file: string) => JSON.stringify(src + file);
  // First, so that the styles of components come after them and can say otherwise.
  const styles = STYLES.map((file) => `import ${from(file)};`);
  const mounting = [
    ...styles,
    `import { mount } from ${from('widgets/player/mount.ts')};`,
    `import { ${listener} } from ${from('widgets/player/listeners.ts')};`,
  ];
  // Hosts frame a widget so that nothing can be kept; a learning system keeps its lessons.
  const keeps = listener !== 'host';
  if (kind === 'decide') {
    return [
      ...mounting,
      `import { drawFlow } from ${from('widgets/player/decide.tsx')};`,
      ...(keeps
        ? [`import { keepInStore } from ${from('components/flow/keep-in-store.ts')};`]
        : []),
      `void mount(drawFlow(${keeps ? 'keepInStore' : ''}), ${listener});`,
    ].join('\n');
  }
  if (kind !== 'quiz') {
    return [
      ...mounting,
      `import { draw } from ${from(`widgets/player/${kind}.tsx`)};`,
      `void mount(draw, ${listener});`,
    ].join('\n');
  }
  const kinds = [...new Set(keeps ? itemKinds : [...itemKinds, OF_PACKS])].sort();
  return [
    ...mounting,
    `import { drawQuiz } from ${from('widgets/player/quiz.tsx')};`,
    ...kinds.map((one) => {
      const [file, name] = (keeps ? IN_LESSONS : BODIES)[one];
      return `import { ${name} as ${one} } from ${from(file)};`;
    }),
    keeps
      ? `import { keeping } from ${from('widgets/player/keeping.tsx')};`
      : `import { NOTHING_KEPT as keeping } from ${from('components/quiz/keeping.ts')};`,
    `void mount(drawQuiz({ ${kinds.join(', ')} }, keeping), ${listener});`,
  ].join('\n');
}
