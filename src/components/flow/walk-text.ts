import { nodeOf, questionOf } from '../../engine/index.ts';
import type { Flow, Walk } from '../../engine/index.ts';
import type { HelpWording, RoomWording } from '../../i18n/wording.ts';
import { needsHelpLines, paragraphs } from './outcome.ts';

/** What a person chose at a node, in the flow's own words. */
export interface Said {
  readonly node: string;
  readonly question: string;
  readonly answer: string;
}

/** The path of a walk in words. */
export function saidOn(flow: Flow, path: Walk['path']): readonly Said[] {
  return path.flatMap(({ node, choice }) => {
    const question = questionOf(flow, node);
    const answer = question?.choices.find(({ id }) => id === choice)?.label;
    return question && answer !== undefined ? [{ node, question: question.text, answer }] : [];
  });
}

/** A walk as plain text, to keep or to send: questions, answers and the outcome. */
export function walkText(
  flow: Flow,
  walk: Walk,
  rooms: Pick<RoomWording, 'verdicts'>,
  help: HelpWording,
): string {
  const said = saidOn(flow, walk.path).map(
    ({ question, answer }, index) => `${index + 1}. ${question}\n   ${answer}`,
  );
  const end = nodeOf(flow, walk.current);
  const outcome = end?.kind === 'outcome' ? end : undefined;
  const parts = [flow.title, ...said];
  if (outcome) {
    const verdict = outcome.hideVerdict ? '' : `${rooms.verdicts[outcome.verdict].label}: `;
    parts.push(verdict + outcome.title, ...paragraphs(outcome));
    if (needsHelpLines(outcome)) {
      parts.push(
        help.lines.map(({ country, name, number }) => `${country}: ${name}, ${number}`).join('\n'),
      );
    }
  }
  return parts.join('\n\n');
}
