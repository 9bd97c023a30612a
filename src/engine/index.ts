/**
 * The public surface of the engine: named exports, nothing else. What one tool alone needs is
 * imported from its own file (draft/swap.ts), or every page with a checker would carry it.
 */
export { check, checking } from './draft/check.ts';
export { finished } from './draft/finished.ts';
export { DETECTORS } from './draft/detectors/index.ts';
export { en, packedEn } from './draft/lexicons/en/index.ts';
export type { Lexicon, PackedLexicon } from './draft/lexicons/en/index.ts';
export { applySuggestion, suggestionsFor, wordsOf } from './draft/rewrite.ts';
export type { Suggestion } from './draft/rewrite.ts';
export { CLEAR } from './draft/severity.ts';
export {
  ACCOUNTS,
  ASPECTS,
  AUDIENCES,
  CATEGORIES,
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
export { didYouMean, nearest } from './nearest.ts';
export type { Problem } from './problem.ts';
export { outline } from './flow/outline.ts';
export { problems as flowProblems, straying } from './flow/problems.ts';
export { change, choose, comeBack, nodeOf, questionOf, walk } from './flow/walk.ts';
export type { Walk } from './flow/walk.ts';
export { silent } from './recorder.ts';
export type { Recorder, Store } from './recorder.ts';
export type { Answer, Choice, Flow, FlowNode, Next, Outcome, Question } from './flow/types.ts';
export type { LawNote } from './law.ts';
export { beginAttempt, currentItem, drawnFor, isComplete, reduceAttempt } from './quiz/attempt.ts';
export type { Attempt, AttemptAction } from './quiz/attempt.ts';
export {
  CODE_MARKS,
  LONGEST_CODE,
  MOST_ITEMS,
  SHORTEST_CODE,
  codedVersion,
  countMarks,
  decodeResult,
  encodeResult,
  inGroups,
  nameCheck,
  plainCode,
} from './quiz/code.ts';
export type { CodedResult, CodeMark, CodeProblem } from './quiz/code.ts';
export { draw, firstSeed, seedFrom } from './quiz/draw.ts';
export { hardestFirst, readGroup } from './quiz/group.ts';
export type { Group, GroupItem, GroupProblem, GroupQuiz, GroupResult } from './quiz/group.ts';
export { keepable, restore } from './quiz/kept.ts';
export { problems as quizProblems } from './quiz/problems.ts';
export { keptNeeds, stillSaid } from './quiz/rewriting.ts';
export {
  calibration,
  foundSpans,
  isSameRoom,
  markOf,
  messageFor,
  percentOf,
  readNext,
  responseTo,
  scoreByTopic,
  scoreItem,
  scoreQuiz,
} from './quiz/score.ts';
export type { Mark } from './quiz/score.ts';
export { readSettings, settingsFragment } from './quiz/settings.ts';
export type { QuizSettings } from './quiz/settings.ts';
export { ACCOUNT_CHOICES, SURENESS, TOPICS } from './quiz/types.ts';
export type {
  AccountChoice,
  AccountItem,
  Clue,
  Item,
  ItemKind,
  JudgeItem,
  Option,
  OrderItem,
  Quiz,
  Response,
  RewriteItem,
  RoomItem,
  Score,
  SeveralItem,
  Shown,
  SingleItem,
  SpotItem,
  Sureness,
  Topic,
} from './quiz/types.ts';
export { versionOf } from './quiz/version.ts';
export { portrait } from './style/portrait.ts';
export type { Portrait } from './style/portrait.ts';
export { problems as styleProblems } from './style/problems.ts';
export { STYLES } from './style/types.ts';
export type { Situation, Style, StyleQuiz, Ways } from './style/types.ts';
export { debrief, harmsOf, worst } from './feed/debrief.ts';
export type { Debrief, Seen } from './feed/debrief.ts';
export { problems as feedProblems } from './feed/problems.ts';
export {
  ACT_WAYS,
  FEED_KINDS,
  FEED_PICTURES,
  HAIRS,
  HARMED,
  HARM_LEVELS,
  SKINS,
} from './feed/types.ts';
export type {
  ActWay,
  Face,
  Feed,
  FeedEntry,
  FeedKind,
  FeedLine,
  FeedPerson,
  FeedPictureId,
  HarmLevel,
  Harmed,
  Harms,
  Taken,
} from './feed/types.ts';
