import { CLEAR } from './severity.ts';
import type { Category, Draft, Finding, GuardId, Verdict } from './types.ts';

/** What to do about a category when none of its exceptions applies. */
const ACTIONS: Readonly<Record<Category, Verdict>> = {
  'access-secret': 'edit',
  'id-document': 'edit',
  'recovery-fact': 'keep',
  'contact-detail': 'edit',
  whereabouts: 'edit',
  'health-self': 'edit',
  'intimate-self': 'keep',
  'money-self': 'edit',
  'third-party': 'ask',
  child: 'edit',
  'customer-data': 'ask',
  'confidential-work': 'keep',
  'market-sensitive': 'keep',
  'security-detail': 'edit',
  heated: 'edit',
  'self-contradiction': 'keep',
  'undisclosed-tie': 'edit',
  'context-mismatch': 'switch',
};

/** What workers' talk does not cover; anything else beside it is an edit at most. */
const HELD: readonly Category[] = [
  'access-secret',
  'id-document',
  'customer-data',
  'confidential-work',
  'market-sensitive',
];

/** With several findings at the top, the one that holds back most decides. */
const ORDER: readonly Verdict[] = ['keep', 'ask', 'switch', 'edit'];

/** What to do about one finding in this draft. */
export function actionOf(finding: Finding, draft: Draft): Verdict {
  const { category, aspects } = finding;
  const is = (aspect: Finding['aspects'][number]): boolean => aspects.includes(aspect);
  const assistant = draft.audience === 'assistant';
  if (is('threat')) return 'keep';
  switch (category) {
    case 'access-secret':
    case 'id-document':
    case 'contact-detail':
    case 'recovery-fact':
      return is('live-secret') ? 'keep' : 'edit';
    case 'intimate-self':
    case 'self-contradiction':
      return assistant ? 'edit' : 'keep';
    case 'third-party':
      if (assistant || is('towards-me')) return 'edit';
      return is('learned-at-work') ? 'keep' : 'ask';
    case 'child':
      return draft.account === 'personal' && !is('others-child') ? 'edit' : 'ask';
    case 'customer-data':
      if (assistant || is('reply') || is('crowd')) return 'edit';
      return is('health') && draft.account !== 'company' ? 'keep' : 'ask';
    case 'confidential-work':
      return is('background') ? 'edit' : 'keep';
    case 'heated':
      return is('named-insult') && !is('late') ? 'keep' : 'edit';
    case 'undisclosed-tie':
      return is('insider-review') ? 'keep' : 'edit';
    case 'context-mismatch':
      if (is('not-told-first')) return 'keep';
      return is('uninvited') || is('auto-post') ? 'edit' : 'switch';
    default:
      return ACTIONS[category];
  }
}

/**
 * The verdict rule. A cry for help and a danger or wrong come first and are reported;
 * pay talk with a wrong in it stays shareable; otherwise the gravest findings decide.
 * `danger`: a danger to people was named, which reports whatever else fired.
 */
export function verdictOf(
  findings: readonly Finding[],
  guards: readonly GuardId[],
  draft: Draft,
  danger: boolean,
): { readonly verdict: Verdict; readonly mild: boolean } {
  const fired = (id: GuardId): boolean => guards.includes(id);
  if (fired('g-crisis')) return { verdict: 'report', mild: false };
  if (fired('g-report') && (danger || !fired('g-concerted'))) {
    return { verdict: 'report', mild: false };
  }
  const top = findings.reduce((most, finding) => Math.max(most, finding.severity), 0);
  if (top < 2) return { verdict: 'share', mild: false };
  const level = top >= 3 ? 3 : 2;
  const actions = findings
    .filter((finding) => finding.severity >= level)
    .map((finding) => {
      const action = actionOf(finding, draft);
      const held = HELD.includes(finding.category) || finding.aspects.includes('threat');
      return fired('g-concerted') && !held ? 'edit' : action;
    });
  const verdict = ORDER.find((action) => actions.includes(action)) ?? 'edit';
  return { verdict, mild: top === 2 };
}

/** Gravest first; a live secret leads its level, then the clearer, then the earlier. */
export function byGravity(a: Finding, b: Finding): number {
  const lead = (finding: Finding): number =>
    finding.severity >= 3 &&
    (finding.category === 'access-secret' || finding.category === 'id-document')
      ? 1
      : 0;
  return (
    lead(b) - lead(a) ||
    b.severity - a.severity ||
    Number(b.confidence >= CLEAR) - Number(a.confidence >= CLEAR) ||
    a.span.start - b.span.start
  );
}
