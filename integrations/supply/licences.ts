/** Under which licences we take what others wrote. docs/decisions/023-supply.md says why. */
import parse from 'spdx-expression-parse';
import type { Info } from 'spdx-expression-parse';

/** For what reaches a reader: do what you like, and keep the notice; or share changes to its files. */
const FOR_READERS = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
];

/** For tools that build and test as well, of which nothing is handed on. */
const FOR_TOOLS = [
  ...FOR_READERS,
  'BlueOak-1.0.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'EPL-2.0',
  'LGPL-3.0-or-later',
  'Python-2.0',
  'Unlicense',
  'Zlib',
];

/** What packages say in their own files, where the lock file has nothing or no SPDX. */
export const SAID_ELSEWHERE: Readonly<Record<string, string>> = {
  'event-stream@3.1.7': 'MIT',
  'format@0.2.2': 'MIT',
  'map-stream@0.1.0': 'MIT',
  'os-shim@0.1.3': 'MIT',
  'pause-stream@0.0.11': 'MIT OR Apache-2.0',
  'prelude-ls@1.1.2': 'MIT',
  'rx-lite@4.0.8': 'Apache-2.0',
  'split@0.2.10': 'MIT',
  'xtend@2.1.2': 'MIT',
};

/** Whether we may take a package under this licence, an SPDX expression. */
export function isAllowed(licence: string, use: 'readers' | 'tools'): boolean {
  const list = use === 'readers' ? FOR_READERS : FOR_TOOLS;
  const holds = (info: Info): boolean =>
    'license' in info
      ? list.includes(info.license + ('plus' in info ? '+' : ''))
      : info.conjunction === 'or'
        ? holds(info.left) || holds(info.right)
        : holds(info.left) && holds(info.right);
  return holds(parse(licence));
}
