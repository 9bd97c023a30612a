/** Which option is right is one field of its own, and not one of each. */
export function fieldPath(path: string): string {
  return path.replace(/\.options$/, '.right');
}

/** The id of the field that a path such as "words[2].is" names. */
export function fieldId(path: string): string {
  return `pack-${fieldPath(path).replace(/\W+/g, '-').replace(/-$/, '')}`;
}
