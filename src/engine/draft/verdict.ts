import { CLEAR } from './severity.ts';
import type { Category, Draft, Finding, GuardId, Verdict, Whose } from './types.ts';

/** What neither workers' talk nor a warning covers; anything else beside them is an edit at most. */
const HELD: readonly Category[] = [
  'access-secret',
  'id-document',
  'customer-data',
  'confidential-work',
  'market-sensitive',
];

/** With several findings at the top, the one that holds back most decides; "edit" does least. */
const ORDER: readonly Verdict[] = ['keep', 'ask', 'switch'];

/** Facts about somebody; where that is not the writer, it is for them to say. */
const ASKED: readonly Category[] = [
  'id-document',
  'recovery-fact',
  'contact-detail',
  'whereabouts',
];
const NOBODY_ELSE: readonly Whose[] = ['mine', 'employer'];

/**
 * What to do about one finding in this draft. "Edit" unless its category says otherwise, or
 * whose it is: one's own is one's own to change, somebody else's is asked for. The
 * employer's secrets and plans are kept by their category; a code or a routine of theirs is
 * taken out, since nobody would say yes to it.
 */
export function actionOf(finding: Finding, draft: Draft): Verdict {
  const { category, whose, aspects } = finding;
  const kept = ofKind(finding, draft);
  const worth = aspects.includes('worth-saying') && !aspects.includes('threat');
  const action = kept === 'keep' && worth ? 'edit' : kept;
  const theirs = ASKED.includes(category) && !NOBODY_ELSE.includes(whose);
  // An assistant needs no name; in a thread, and while somebody is alone, there is no time to ask.
  const nobody =
    draft.audience === 'assistant' || aspects.includes('reply') || aspects.includes('alone');
  return action === 'edit' && theirs && !nobody ? 'ask' : action;
}

function ofKind(finding: Finding, draft: Draft): Verdict {
  const { category, aspects, whose } = finding;
  const is = (aspect: Finding['aspects'][number]): boolean => aspects.includes(aspect);
  if (is('threat') || is('better-kept')) return 'keep';
  if (is('unnamed')) return 'edit';
  const assistant = draft.audience === 'assistant';
  switch (category) {
    case 'access-secret':
    case 'id-document':
    case 'contact-detail':
      return is('live-secret') ? 'keep' : 'edit';
    case 'recovery-fact':
      return is('live-secret') || is('asks-readers') ? 'keep' : 'edit';
    case 'market-sensitive':
      return 'keep';
    case 'intimate-self':
    case 'self-contradiction':
      return assistant ? 'edit' : 'keep';
    case 'third-party':
      if (assistant || is('towards-me')) return 'edit';
      // What a trade or a firm learns of somebody's body is not its to ask for.
      return is('learned-at-work') || (is('health') && draft.account !== 'personal')
        ? 'keep'
        : 'ask';
    case 'child':
      return draft.account === 'personal' && !is('others-child') ? 'edit' : 'ask';
    case 'customer-data':
      if (assistant || is('reply') || is('crowd')) return 'edit';
      // A pupil's troubles are no more a teacher's to ask for than a patient's illness.
      return (is('health') || whose === 'child') && draft.account !== 'company' ? 'keep' : 'ask';
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
      return 'edit';
  }
}

/**
 * The verdict rule. A cry for help and a danger or wrong come first and are reported. A
 * wrong raised together with pay talk, and a firm's warning to its own public, are shared:
 * what else stands in them is listed to be taken out, unless it is of a kind that no guard
 * covers. Otherwise the gravest findings decide.
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
  const held = findings.some((finding) => finding.severity >= 2 && isHeld(finding));
  if ((fired('g-report') || fired('g-warning')) && !held) return { verdict: 'share', mild: false };
  const top = findings.reduce((most, finding) => Math.max(most, finding.severity), 0);
  if (top < 2) return { verdict: 'share', mild: false };
  const level = top >= 3 ? 3 : 2;
  const actions = findings
    .filter((finding) => finding.severity >= level)
    .map((finding) =>
      fired('g-concerted') && !isHeld(finding) ? 'edit' : actionOf(finding, draft),
    );
  const verdict = ORDER.find((action) => actions.includes(action)) ?? 'edit';
  return { verdict, mild: top === 2 };
}

/** Of a kind that nothing but its owner's word makes milder. */
export function isHeld({ category, aspects }: Finding): boolean {
  return HELD.includes(category) || aspects.includes('threat');
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
