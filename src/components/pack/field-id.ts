/** The id of the field that a path such as "words[2].is" names. */
export function fieldId(path: string): string {
  return `pack-${path.replace(/\W+/g, '-').replace(/-$/, '')}`;
}
