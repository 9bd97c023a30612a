import { nodeOf } from '../../engine/index.ts';
import type { Flow, Walk } from '../../engine/index.ts';
import type { FlowWalkerWording, HelpWording, VerdictLabels } from '../../i18n/wording.ts';
import { paragraphs } from './outcome.ts';

/** What a person chose at a node, or where they went from an outcome, in the flow's own words. */
export interface Said {
  readonly node: string;
  readonly question: string;
  readonly answer: string;
}

/** The path of a walk in words. */
export function saidOn(flow: Flow, path: Walk['path']): readonly Said[] {
  return path.flatMap(({ node, choice }) => {
    const found = nodeOf(flow, node);
    if (!found) return [];
    const asked = found.kind === 'question';
    const answer = asked
      ? found.choices.find(({ id }) => id === choice)?.label
      : found.next?.find(({ back }) => back === choice)?.label;
    if (answer === undefined) return [];
    return [{ node, question: asked ? found.text : found.title, answer }];
  });
}

/**
 * A walk as plain text, to keep or to send: questions, answers and the outcome, with whom to
 * ask in the `house` where that is to stand with it.
 */
export function walkText(
  flow: Flow,
  walk: Walk,
  rooms: VerdictLabels,
  help: HelpWording,
  wording: Pick<FlowWalkerWording, 'ask' | 'law'>,
  house?: string | false,
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
    if (outcome.why !== undefined) parts.push(outcome.why);
    if (outcome.ask !== undefined) parts.push(`${wording.ask}: ${outcome.ask}`);
    if (house) parts.push(house);
    for (const { country, text, checked } of outcome.law ?? [])
      parts.push(`${country}: ${text} (${wording.law.checked} ${checked})`);
    if (outcome.law) parts.push(wording.law.notAdvice);
    if (outcome.helpLines) {
      parts.push(
        help.lines.map(({ country, name, number }) => `${country}: ${name}, ${number}`).join('\n'),
      );
    }
  }
  return parts.join('\n\n');
}
