import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { SCHEMA_FOLDER, writeSchemas } from '../scripts/content/write-schemas.ts';
import { messageJsonSchema } from '../src/schemas/message.ts';
import { packJsonSchema } from '../src/schemas/pack.ts';

/**
 * The schemas of content as JSON Schema: into the project for whoever edits it, as soon as
 * anything starts, and into the built site for whoever writes content elsewhere. There it is
 * joined by the schemas of company packs and of what frames tell the page around them.
 */
export function schemas(): AstroIntegration {
  return {
    name: 'right-for-the-room/schemas',
    hooks: {
      'astro:config:done': ({ config }) => {
        writeSchemas(fileURLToPath(new URL(`${SCHEMA_FOLDER}/`, config.root)));
      },
      'astro:build:done': ({ dir, logger }) => {
        const names = writeSchemas(fileURLToPath(new URL('schemas/', dir)));
        const others = { 'message.json': messageJsonSchema(), 'pack.json': packJsonSchema() };
        for (const [name, schema] of Object.entries(others)) {
          writeFileSync(new URL(`schemas/${name}`, dir), `${JSON.stringify(schema, null, 2)}\n`);
        }
        logger.info(`/schemas/ has ${[...names, ...Object.keys(others)].join(', ')}`);
      },
    },
  };
}
