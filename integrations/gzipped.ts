import { gzipSync } from 'node:zlib';

/**
 * Bytes after gzip at its strongest, as a careful host would send them. Weights are told and
 * limited in this unit, unless another is named, so that they can be compared.
 */
export function gzipped(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}
