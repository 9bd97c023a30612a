/** `npm start`: builds the site and serves it, search and all. PORT and BASE_PATH are honoured. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { serve } from './serve.ts';

const root = join(import.meta.dirname, '..');
const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
const { status } = spawnSync(process.execPath, [astro, 'build', '--silent'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
if (status !== 0) process.exit(status ?? 1);

const port = Number(process.env['PORT'] ?? 4321);
const base = process.env['BASE_PATH'] ?? '/';
try {
  const { address } = await serve({ folder: join(root, 'dist'), port, base });
  console.log(`\n  Right for the Room is at ${address}\n  Stop it with Ctrl and C.\n`);
} catch (error) {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== 'EADDRINUSE') throw error;
  console.error(`start: port ${String(port)} is taken. Choose another: PORT=5001 npm start`);
  process.exit(1);
}
