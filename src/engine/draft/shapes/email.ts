import { matchesOf } from '../phrases.ts';
import type { Span } from '../types.ts';

/** E-mail (RFC 5321, the part people use), not a handle and not a package. */
const EMAIL = /(?<![\w.@/:+-])[\w.%+-]{1,40}@[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}(?![\w@/:])/g;
/** "Mail:jo@…": a label without a space is no remote of a repository. */
const LABELLED = /(?<=(?:mail|contact):)[\w.%+-]{1,40}@[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}/gi;

export function emailsIn(plain: string): Span[] {
  if (!plain.includes('@')) return [];
  return [...matchesOf(plain, EMAIL), ...matchesOf(plain, LABELLED)];
}
