import { growth } from './growth.ts';
import { lighthouse } from './lighthouse.ts';
import { memory } from './memory.ts';
import { peers } from './peers.ts';
import { search } from './search.ts';
import { speed } from './speed.ts';
import { structured } from './structured.ts';
import { typing } from './typing.ts';

const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  structured,
  speed,
  lighthouse,
  typing,
  memory,
  search,
  peers,
  growth,
};

// `npm run bench` runs all, `npm run bench -- lighthouse` those that are named.
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(
    `bench: expected one of ${Object.keys(BENCHES).join(', ')}, found "${unknown.join('", "')}".`,
  );
  process.exit(1);
}
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length === 0 || wanted.includes(name)) await bench();
}
