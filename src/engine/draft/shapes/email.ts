import { matchesOf } from '../phrases.ts';
import type { Span } from '../types.ts';

/** E-mail (RFC 5321, the part people use), not a handle and not a package: a domain ends in letters (RFC 3696). */
const EMAIL =
  /(?<![\w.@/:+-])[\w.%+-]{1,40}@[\w-]{2,40}(?:\.[\w-]{2,20}){0,2}\.[a-z][\w-]{1,19}(?![\w@/:]|\.\w)/gi;
/** "Mail:jo@…": a label without a space is no remote of a repository. */
const LABELLED = /(?<=(?:mail(?:to)?|contact):)[\w.%+-]{1,40}@[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}/gi;

export function emailsIn(plain: string): Span[] {
  if (!plain.includes('@')) return [];
  return [...matchesOf(plain, EMAIL), ...matchesOf(plain, LABELLED)];
}
