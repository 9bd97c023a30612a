/** The ids of facts that content leans on, as it is written. */

/** Those in a value, wherever it has a list of that name. */
export function factsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    if (name === 'facts' && Array.isArray(inner)) return inner as string[];
    if (name === 'fact' && typeof inner === 'string') return [inner];
    return factsIn(inner);
  });
}

/** Those that the text of a guide cites. */
export function factsCitedIn(text: string): readonly string[] {
  return [...text.matchAll(/<Cite\s[^>]*?\bid="([^"]*)"/g)].map(([, id = '']) => id);
}
