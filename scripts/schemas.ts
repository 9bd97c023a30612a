/** `npm run schemas`: writes what editors need to know of content files. The build does it too. */
import { join } from 'node:path';
import { SCHEMA_FOLDER, writeSchemas } from './content/write-schemas.ts';

const names = writeSchemas(join(import.meta.dirname, '..', SCHEMA_FOLDER));
console.log(`${SCHEMA_FOLDER}/ holds ${names.join(', ')}.`);
