/**
 * How many years of school a text asks for (Flesch and Kincaid's grade). A measure of
 * lengths and nothing more: it finds the sentence that is too long, not the one that is dull.
 */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** A reader of fourteen or fifteen. */
export const HARDEST_GRADE = 9;

/** Law, facts and definitions have to be exact first; beyond this they are worth a second look. */
export const HARDEST_REFERENCE = 12;

/** Fewer words than these make a figure by chance. */
export const FEWEST_WORDS = 20;

/**
 * The sentences of a text. As Flesch counted them, a colon and a semicolon end one too: what
 * follows can be read by itself. A line is at least one.
 */
function sentencesIn(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?…][’”)]?)\s+(?=[\p{Lu}\d‘“(])|(?<=[:;])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsIn(sentence).length > 0);
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
}

export interface Reading {
  readonly grade: number;
  readonly words: number;
  /** The hardest of its sentences. */
  readonly hardest: string;
}

export function readingOf(texts: readonly string[]): Reading {
  const sentences = texts.flatMap(sentencesIn);
  const [hardest = ''] = [...sentences].sort((a, b) => gradeOf([b]) - gradeOf([a]));
  return {
    grade: gradeOf(sentences),
    words: sentences.flatMap(wordsIn).length,
    hardest,
  };
}

function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsIn);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}
