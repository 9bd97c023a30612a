/** The names of fields that a kind of file may have, for guesses at mistyped ones. */
import { z } from 'astro/zod';
import { folderOf, SCHEMAS } from './content.ts';
import { isRecord } from './source.ts';
import type { Source } from './source.ts';

export function fieldsOf(source: Source): readonly string[] {
  const folder = folderOf(source);
  if (!folder) return [];
  return [
    ...new Set(namesIn(z.toJSONSchema(SCHEMAS[folder], { io: 'input', unrepresentable: 'any' }))),
  ];
}

function namesIn(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(namesIn);
  if (!isRecord(schema)) return [];
  const own = isRecord(schema['properties']) ? Object.keys(schema['properties']) : [];
  return [...own, ...Object.values(schema).flatMap(namesIn)];
}
