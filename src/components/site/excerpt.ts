/** Letters that may stand before the title: the end of a line above it, such as “6 minutes.” */
const ABOVE = 24;

/**
 * Where an excerpt goes on after the title of its page, in characters; 0 where it has none.
 * Most begin with the title, or with its end, which stands above the excerpt already.
 */
export function afterTitle(excerpt: string, title: string): number {
  const words = title.split(' ');
  // The end of a title has two words at least: one may be part of any sentence.
  for (let from = 0; from === 0 || from < words.length - 1; from += 1) {
    const end = words.slice(from).join(' ');
    const at = excerpt.indexOf(end);
    if (at < 0 || at > ABOVE) continue;
    const rest = excerpt.slice(at + end.length);
    return excerpt.length - rest.replace(/^[\s.]+/, '').length;
  }
  return 0;
}
