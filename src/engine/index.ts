/** The public surface of the engine: named exports, nothing else. */
export { check } from './draft/check.ts';
export { DETECTORS } from './draft/detectors/index.ts';
export { en } from './draft/lexicons/en/index.ts';
export type { Lexicon } from './draft/lexicons/en/index.ts';
export { applySuggestion, suggestionsFor, wordsOf } from './draft/rewrite.ts';
export type { Suggestion } from './draft/rewrite.ts';
export { CLEAR, SEVERITY } from './draft/severity.ts';
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
  Dismissal,
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
export { overlaps } from './draft/phrases.ts';
export { nearest } from './nearest.ts';
export { outline } from './flow/outline.ts';
export type { Outline, OutlineOutcome, OutlineQuestion, Pointer } from './flow/outline.ts';
export { problems } from './flow/problems.ts';
export type { Problem } from './flow/problems.ts';
export { change, choose, nodeOf, questionOf, walk } from './flow/walk.ts';
export type { Walk } from './flow/walk.ts';
export { silent } from './recorder.ts';
export type { Recorder } from './recorder.ts';
export type { Answer, Choice, Flow, FlowNode, Next, Outcome, Question } from './flow/types.ts';
export { beginAttempt, currentItem, isComplete, reduceAttempt } from './quiz/attempt.ts';
export type { Attempt, AttemptAction } from './quiz/attempt.ts';
export { problems as quizProblems } from './quiz/problems.ts';
export { foundSpans, markOf, readNext, responseTo, scoreItem, scoreQuiz } from './quiz/score.ts';
export type { Mark, Responses } from './quiz/score.ts';
export type { Item, JudgeItem, Quiz, Response, Score, Shown, SpotItem } from './quiz/types.ts';
