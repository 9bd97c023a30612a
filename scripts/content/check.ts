/** All checks of content, in one go. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from './content.ts';
import { runsOf } from './essays.ts';
import type { Finding } from './finding.ts';
import { checker } from './rules/checker.ts';
import { staleLaw, unfoundedCharts } from './rules/facts.ts';
import { links } from './rules/links.ts';
import { quizzes } from './rules/quizzes.ts';
import { shape } from './rules/shape.ts';
import { wording } from './rules/wording.ts';

export interface Where {
  /** The folder of content. */
  readonly content: string;
  /** The source essays, which are not in the repository; nothing is compared where there are none. */
  readonly essays: string;
  /** The quizzes that result codes can name. */
  readonly registry: readonly string[];
  /** The day on which it is checked, as YYYY-MM-DD; law grows stale by it. */
  readonly today?: string;
}

export function checkContent(where: Where): {
  readonly findings: readonly Finding[];
  readonly files: number;
} {
  const content = readContent(where.content);
  const findings = [
    ...shape(content),
    ...links(content),
    ...staleLaw(content, where.today ?? new Date().toISOString().slice(0, 10)),
    ...unfoundedCharts(content),
    ...quizzes(content, where.registry),
    ...checker(content),
    ...wording(content, runsOf(essaysIn(where.essays))),
  ];
  return { findings, files: content.sources.length };
}

function essaysIn(folder: string): { name: string; text: string }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}
