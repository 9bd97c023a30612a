/** Programs that a test starts and ends, with all that they start in turn. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Longer than any of them takes on a busy machine. */
const PATIENCE = 30_000;

export interface Running {
  /** What the program has written until now. */
  readonly said: () => string;
  readonly stop: () => Promise<void>;
}

/** Starts a program and waits until it is of use; says what it said where it ends instead. */
export async function start(
  program: string,
  args: readonly string[],
  isReady: (said: string) => boolean | Promise<boolean>,
  env: Readonly<Record<string, string>> = {},
): Promise<Running> {
  // A group of its own: whatever the program starts ends with it.
  const child = spawn(program, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  let failed = '';
  child.on('error', (error) => (failed = error.message));
  const end = (): void => {
    endGroup(child, 'SIGKILL');
  };
  process.on('exit', end);
  const running: Running = {
    said: () => said,
    stop: async () => {
      process.off('exit', end);
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, 'exit');
        endGroup(child, 'SIGTERM');
        await Promise.race([ended, wait(5000, undefined, { ref: false })]);
      }
      endGroup(child, 'SIGKILL');
    },
  };
  const since = Date.now();
  const isOver = (): boolean => failed !== '' || child.exitCode !== null;
  while (!isOver() && Date.now() - since < PATIENCE) {
    if (await isReady(said)) return running;
    await wait(50);
  }
  const found = isOver() ? 'that it ended' : 'that it was not';
  await running.stop();
  throw new Error(
    `expected "${program} ${args.join(' ')}" to be of use within ${PATIENCE / 1000} s, ` +
      `found ${found}. ${failed}\n${said}`,
  );
}

function endGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // All of the group have ended.
  }
}

/** Where systems begin to give ports to whoever takes any: here on Linux, higher elsewhere. */
const GIVEN_OUT = 32_768;

/**
 * A port of this machine that nobody has at the moment, below those that the system gives out:
 * one of these may be somebody else's before the program that is to have it has started.
 */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 20; tries += 1) {
    const port = randomInt(20_000, GIVEN_OUT);
    if (await isFree(port)) return port;
  }
  throw new Error('expected a free port on the loopback, found none in twenty tries.');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
      .once('error', () => {
        resolve(false);
      })
      .listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** Whether something answers at an address. */
export const answers = (address: string): Promise<boolean> =>
  fetch(address, { redirect: 'manual' }).then(
    () => true,
    () => false,
  );
