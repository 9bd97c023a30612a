import { finished } from '../finished.ts';
import type { Lexicon } from '../lexicons/en/index.ts';
import type { GuardId, Reading, Span } from '../types.ts';
import { channel } from './channel.ts';
import { concerted } from './concerted.ts';
import { consent } from './consent.ts';
import { crisis } from './crisis.ts';
import { figure } from './figure.ts';
import type { Candidate, Guard } from './guard.ts';
import { past } from './past.ts';
import { published } from './published.ts';
import { isDanger, report } from './report.ts';
import { role } from './role.ts';
import { story } from './story.ts';
import { warning } from './warning.ts';

/** In the order they run; protected speech before figures of speech. */
const GUARD_LIST: readonly Guard[] = [
  crisis,
  warning,
  report,
  concerted,
  channel,
  consent,
  story,
  past,
  published,
  role,
  figure,
];

/** Kinds of speech that count in a judgement even when there was nothing to withdraw. */
const COUNT_ALWAYS: ReadonlySet<GuardId> = new Set([
  'g-crisis',
  'g-concerted',
  'g-report',
  'g-warning',
  'g-consent',
  'g-story',
  'g-past',
  'g-published',
]);

/** What the guards leave of the candidates. */
export interface Guarded {
  readonly kept: readonly Candidate[];
  /** Those that count in the judgement. */
  readonly guards: readonly GuardId[];
  /** Of those, what a reader is told. */
  readonly told: readonly GuardId[];
  /** A danger to people was raised, which is reported whatever else fired. */
  readonly danger: boolean;
}

/** Runs every guard over the candidates. */
export function runGuards(
  candidates: readonly Candidate[],
  reading: Reading,
  lexicon: Lexicon,
): Guarded {
  return finished(runningGuards(candidates, reading, lexicon));
}

/** The same a guard at a time. */
export function* runningGuards(
  candidates: readonly Candidate[],
  reading: Reading,
  lexicon: Lexicon,
): Generator<void, Guarded> {
  let kept = candidates;
  const guards: GuardId[] = [];
  const told: GuardId[] = [];
  for (const guard of GUARD_LIST) {
    yield;
    const where = guard.find(reading, lexicon);
    if (where.length === 0) continue;
    const { left, touched } = withdraw(guard, kept, where, reading);
    kept = left;
    if (!touched && !COUNT_ALWAYS.has(guard.id)) continue;
    guards.push(guard.id);
    // "Thank you to the team" is nobody's story: of one, a reader hears where it changed something.
    if (touched || guard.id !== 'g-story') told.push(guard.id);
  }
  const danger = guards.includes('g-report') && isDanger(reading, lexicon);
  return { kept, guards, told, danger };
}

function withdraw(
  guard: Guard,
  candidates: readonly Candidate[],
  where: readonly Span[],
  reading: Reading,
): { readonly left: readonly Candidate[]; readonly touched: boolean } {
  let touched = false;
  const left: Candidate[] = [];
  for (const candidate of candidates) {
    // No guard removes a threat.
    const threat = candidate.aspects?.includes('threat') ?? false;
    const effect = threat ? undefined : guard.effect(candidate, where, reading);
    if (effect === undefined) {
      left.push(candidate);
      continue;
    }
    touched = true;
    if (effect !== 'withdraw') {
      left.push({ ...candidate, cap: Math.min(candidate.cap ?? 4, effect) });
    }
  }
  return { left, touched };
}
