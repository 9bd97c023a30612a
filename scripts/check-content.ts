/**
 * `npm run check:content`: everything that is wrong with the content, at once, each with file,
 * line, place and remedy. Errors end it with code 1, warnings do not. `--errors` leaves the
 * warnings out; `--content` and `--essays` name other folders.
 */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { QUIZ_REGISTRY } from '../src/quiz-registry.ts';
import { checkContent } from './content/check.ts';
import { report, summary } from './content/finding.ts';

const root = join(import.meta.dirname, '..');

const values = given();

function given() {
  try {
    return parseArgs({
      options: {
        content: { type: 'string', default: join(root, 'src', 'content') },
        essays: { type: 'string', default: join(root, '..', 'shared', 'essays') },
        errors: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    console.error(`check:content: ${(error as Error).message}`);
    process.exit(2);
  }
}

if (!existsSync(values.content)) {
  console.error(
    `check:content: --content: expected a folder, found nothing at "${values.content}".`,
  );
  process.exit(2);
}

const { findings, files } = checkContent({
  content: values.content,
  essays: values.essays,
  registry: QUIZ_REGISTRY,
});
const shown = values.errors ? findings.filter(({ level }) => level === 'error') : findings;
const text = report(shown, relative(process.cwd(), values.content) || '.');
if (text !== '') console.log(text);
console.log(summary(findings, files));
if (findings.some(({ level }) => level === 'error')) process.exitCode = 1;
