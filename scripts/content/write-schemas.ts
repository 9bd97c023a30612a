import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDITABLE_KINDS, jsonSchemaOf } from '../../src/schemas/json-schemas.ts';

/** Where editors look for the schemas, from the root; made anew and not committed. */
export const SCHEMA_FOLDER = '.schemas';

/** Writes the JSON Schemas of content into a folder; answers with the files' names. */
export function writeSchemas(folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  return EDITABLE_KINDS.map((kind) => {
    const name = `${kind}.json`;
    writeFileSync(join(folder, name), `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`);
    return name;
  });
}
