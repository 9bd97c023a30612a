/** Fields that say why something is right or wrong, or hold such sentences by name. */
const REASONS = ['because', 'others', 'feedback', 'say', 'careful'];

/** All reasons that stand beside the explanation of an item or an entry. */
export function reasonsIn(part: unknown, isReason = false): readonly string[] {
  if (typeof part === 'string') return isReason ? [part] : [];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) =>
    reasonsIn(value, isReason || REASONS.includes(name)),
  );
}

/** How many words in a row make two sentences sound like one. */
const ALIKE = 6;

/** The words that a sentence begins with. */
export function opening(sentence: string): string {
  const words = sentence.toLowerCase().match(/[\p{L}\p{N}’]+/gu) ?? [];
  return words.slice(0, ALIKE).join(' ');
}
