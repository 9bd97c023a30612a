import { matchesOf } from '../phrases.ts';
import type { Span } from '../types.ts';

/**
 * A number plate, as printed: letters and digits in two to four groups (United Kingdom AB12
 * CDE, Ireland 191-D-12345, India KA 01 AB 1234, Germany B-AB 123, France AB-123-CD, Italy,
 * Australia, Nigeria, states of North America).
 */
const PLATE =
  /(?<![\w-])(?:\d{2,3}-[A-Z]{1,2}-\d{1,6}|[A-Z]{2}[ -]?\d{1,2}[ -]?[A-Z]{1,3}[ -]?\d{3,4}|[A-Z\u00C4\u00D6\u00DC]{1,3}[ -][A-Z]{1,2}[ -]\d{1,4}[EH]?|\d?[A-Z]{1,3}[ -]?\d{2,4}(?:[ -]?[A-Z]{1,3})?)(?![\w-])/gu;

/** Roads have numbers too: M62, A303. */
const ROAD = /^[ABEM]\d{1,4}$/;

/** What could be a plate; the words around have to speak of a car. */
export function platesIn(plain: string): Span[] {
  if (!/[A-Z][ -]?\d/.test(plain)) return [];
  return matchesOf(plain, PLATE).filter(({ start, end }) => !ROAD.test(plain.slice(start, end)));
}
