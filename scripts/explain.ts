/**
 * The checker in a terminal: `npm run explain -- draft.txt --audience public` prints a
 * report for people; `--jsonl` reads {id,text,account,audience} lines and answers each
 * with one line. The answer never repeats the text. The README holds the contract.
 */
import { readFileSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { ACCOUNTS, AUDIENCES, check, en } from '../src/engine/index.ts';
import type { Account, Audience, Draft, Report } from '../src/engine/index.ts';

const USAGE = `npm run explain -- <file> [--account ${ACCOUNTS.join('|')}] [--audience ${AUDIENCES.join('|')}]
npm run --silent explain -- --jsonl   (lines {"id","text","account","audience"} on standard input)`;

class BadInput extends Error {}

function oneOf<T extends string>(list: readonly T[], value: unknown, field: string): T {
  const found = list.find((item) => item === value);
  if (found) return found;
  // Fields are easily swapped, so what was found is not repeated: it may be the draft.
  throw new BadInput(`${field}: expected one of ${list.join(', ')}; found something else.`);
}

/** Some editors begin a file with an invisible mark, which is no part of it. */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function readDraft(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new BadInput(`expected a file with a draft in it; "${file}" is not there.`);
  if (found.isDirectory()) {
    throw new BadInput(`expected a file with a draft in it; "${file}" is a folder.`);
  }
  return withoutMark(readFileSync(file, 'utf8'));
}

/** One line of input as a draft. Errors name the field, never the text. */
function parseLine(line: string): { readonly id: unknown; readonly draft: Draft } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BadInput('expected one JSON object a line; this line is not valid JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadInput('expected a JSON object with id, text, account and audience.');
  }
  const record = value as Record<string, unknown>;
  if (typeof record['text'] !== 'string') {
    throw new BadInput(`text: expected a string; found ${typeof record['text']}.`);
  }
  return {
    id: record['id'] ?? null,
    draft: {
      text: record['text'],
      account: oneOf<Account>(ACCOUNTS, record['account'] ?? 'personal', 'account'),
      audience: oneOf<Audience>(AUDIENCES, record['audience'] ?? 'public', 'audience'),
    },
  };
}

function answer(id: unknown, report: Report): string {
  return JSON.stringify({
    id,
    verdict: report.verdict,
    exposure: report.exposure,
    findings: report.findings.map(({ detector, category, span, severity, confidence, whose }) => ({
      detector,
      category,
      start: span.start,
      end: span.end,
      severity,
      confidence,
      whose,
    })),
    guards: report.guards,
  });
}

/** The report for people. It shows the words, because the person asked on their own screen. */
function forPeople(draft: Draft, report: Report): string {
  const lines = [
    `Verdict   ${report.verdict}${report.mild ? ' (a suggestion)' : ''}`,
    `Exposure  ${String(report.exposure)} of 100`,
    `Room      ${draft.account} account, ${draft.audience} audience`,
  ];
  for (const { category, span, severity, confidence, whose } of report.findings) {
    const words = span.end === 0 ? '(the picture)' : `"${draft.text.slice(span.start, span.end)}"`;
    const sure = `${String(Math.round(confidence * 100))} % sure`;
    lines.push(`  ${String(severity)}  ${category}  ${words}  (${whose}, ${sure})`);
  }
  if (report.guards.length > 0) lines.push(`Guards    ${report.guards.join(', ')}`);
  if (report.questions.length > 0) lines.push(`To ask    ${report.questions.join(', ')}`);
  return lines.join('\n');
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean', default: false },
      account: { type: 'string', default: 'personal' },
      audience: { type: 'string', default: 'public' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  if (values.jsonl) {
    let number = 0;
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
      number += 1;
      if (line.trim() === '') continue;
      try {
        const { id, draft } = parseLine(number === 1 ? withoutMark(line) : line);
        process.stdout.write(`${answer(id, check(draft, en))}\n`);
      } catch (error) {
        if (!(error instanceof BadInput)) throw error;
        console.error(`explain: line ${String(number)}: ${error.message}`);
        process.exitCode = 2;
      }
    }
    return;
  }
  const [file] = positionals;
  if (file === undefined) throw new BadInput(`expected a file with a draft in it.\n${USAGE}`);
  const draft: Draft = {
    text: readDraft(file),
    account: oneOf(ACCOUNTS, values.account, '--account'),
    audience: oneOf(AUDIENCES, values.audience, '--audience'),
  };
  console.log(forPeople(draft, check(draft, en)));
}

// Whoever reads the answers may stop early, as `head` does; that is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await main();
} catch (error) {
  const known = error instanceof BadInput || (error as NodeJS.ErrnoException).code !== undefined;
  if (!known) throw error;
  console.error(`explain: ${(error as Error).message}`);
  process.exitCode = 2;
}
