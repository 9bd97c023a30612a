import lighthouse from 'lighthouse';
import type { Flags, RunnerResult } from 'lighthouse';
import { openBrowser } from './browser.ts';
import { median } from './table.ts';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export type Category = (typeof CATEGORIES)[number];

/** Where Lighthouse finds the browser; only on this machine. */
const PORT = 9333;

/** One visit: points out of 100, times in milliseconds. */
export interface Visit {
  readonly points: Readonly<Record<Category, number>>;
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly blocked: number;
  readonly shift: number;
  /** Bytes of bodies and heads as they came. */
  readonly bytes: number;
  /** How fast this machine was just then, by Lighthouse's own index. */
  readonly machine: number;
  /** How many times slower the phone was taken to be. */
  readonly slowdown: number;
  /** What cost a point, by Lighthouse's own names. */
  readonly lost: readonly string[];
}

/**
 * From this index on, Lighthouse counts a machine as a fast desktop, which is four times as fast
 * as its phone; a slower one is twice as fast (its docs/throttling.md).
 */
const FAST = 1500;

/** Decided once in a run: pages slowed down differently could not be compared. */
let slowdown: number | undefined;

/** By the middle of a few readings: one alone is off by half on a machine that others use too. */
async function fittingSlowdown(address: string): Promise<number> {
  const readings: number[] = [];
  while (readings.length < 5) {
    const { environment } = await look(address, { onlyAudits: ['viewport'] });
    readings.push(environment.benchmarkIndex);
  }
  return median(readings) < FAST ? 2 : 4;
}

/** Looks at an address with Lighthouse’s phone, in a browser of its own each time. */
export async function visits(address: string, times: number): Promise<readonly Visit[]> {
  slowdown ??= await fittingSlowdown(address);
  const seen: Visit[] = [];
  for (let time = 0; time < times; time += 1) {
    const report = await look(address, {
      onlyCategories: [...CATEGORIES],
      throttling: { cpuSlowdownMultiplier: slowdown },
    });
    seen.push(visitOf(report));
  }
  return seen;
}

type Report = RunnerResult['lhr'];

async function look(address: string, flags: Flags): Promise<Report> {
  const browser = await openBrowser([`--remote-debugging-port=${String(PORT)}`]);
  try {
    const result = await lighthouse(address, { port: PORT, logLevel: 'silent', ...flags });
    if (!result) throw new Error(`Lighthouse: expected a report on ${address}, found none.`);
    const { lhr } = result;
    if (lhr.runtimeError) throw new Error(`Lighthouse on ${address}: ${lhr.runtimeError.message}`);
    return lhr;
  } finally {
    await browser.close();
  }
}

function visitOf(report: Report): Visit {
  const value = (audit: string): number => report.audits[audit]?.numericValue ?? Number.NaN;
  return {
    points: Object.fromEntries(
      CATEGORIES.map((name) => [name, Math.round((report.categories[name]?.score ?? 0) * 100)]),
    ) as Record<Category, number>,
    firstPaint: value('first-contentful-paint'),
    largestPaint: value('largest-contentful-paint'),
    blocked: value('total-blocking-time'),
    shift: value('cumulative-layout-shift'),
    bytes: value('total-byte-weight'),
    machine: report.environment.benchmarkIndex,
    slowdown: report.configSettings.throttling.cpuSlowdownMultiplier,
    lost: CATEGORIES.flatMap((name) => report.categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => id),
  };
}
