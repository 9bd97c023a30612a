import { speed } from './speed.ts';
import { structured } from './structured.ts';

await structured();
await speed();
