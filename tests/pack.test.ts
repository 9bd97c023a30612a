import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { en } from '../src/engine/index.ts';
import { tryPack } from '../src/engine/pack/try-pack.ts';
import { bakedPack } from '../src/pack.ts';

function fileOf(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'pack-')), 'pack.json');
  writeFileSync(file, text);
  return file;
}

test('no pack is baked where none is named', () => {
  expect(bakedPack('')).toBe(undefined);
});

test('the example to download is a pack, and its own tests hold', () => {
  const pack = bakedPack('public/pack-example.json')!;
  expect(pack.organisation).toBe('Harbour Lane Bakery');
  expect(tryPack(pack, en).filter(({ holds }) => !holds)).toEqual([]);
});

test('a wrong pack stops the build, and the message says where and how to mend it', () => {
  const bake = () => bakedPack(fileOf('{"version":1,"organisation":"Harbour","words":[{}]}'));
  expect(bake).toThrow(/words\[0\]\.words: Expected a value, found nothing\. Fill it in\./);
  expect(bake).toThrow(/Mend it, or build without PACK\./);
});

test('a path that leads nowhere stops it too', () => {
  expect(() => bakedPack('no/such/pack.json')).toThrow(/expected a file there/);
});
