/** The public surface of the engine: named exports, nothing else. */
export { check } from './draft/check.ts';
export { DETECTORS } from './draft/detectors/index.ts';
export { en } from './draft/lexicons/en/index.ts';
export type { Lexicon } from './draft/lexicons/en/index.ts';
export { applySuggestion, suggestionsFor } from './draft/rewrite.ts';
export type { Suggestion } from './draft/rewrite.ts';
export { SEVERITY } from './draft/severity.ts';
export { actionOf } from './draft/verdict.ts';
export {
  ACCOUNTS,
  ASPECTS,
  AUDIENCES,
  CATEGORIES,
  CHANNELS,
  GUARDS,
  PICTURES,
  QUESTIONS,
  VERDICTS,
  WHOSE,
} from './draft/types.ts';
export type {
  Account,
  Aspect,
  Audience,
  Category,
  Channel,
  Draft,
  Finding,
  GuardId,
  Match,
  Picture,
  QuestionId,
  Report,
  Room,
  Span,
  Verdict,
  Whose,
} from './draft/types.ts';
