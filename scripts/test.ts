/** `npm test`: every check, one after the other, until one fails. */
import { spawnSync } from 'node:child_process';

// The tests read the site at its default address; a setting left behind must not move it.
delete process.env['SITE_URL'];
delete process.env['BASE_PATH'];

for (const script of ['check', 'lint', 'check:content', 'unit', 'build', 'site', 'browser']) {
  // On Windows npm is a batch file, which only a shell can start.
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npm', ['run', script], { stdio: 'inherit', shell });
  if (status !== 0) {
    console.error(`test: "npm run ${script}" failed.`);
    process.exit(status ?? 1);
  }
}
