import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { guideSchema } from '../../src/schemas/guide.ts';
import { CONTENT, dataOf, filesIn } from '../support/wording.ts';

const guides = filesIn('guides/en').map((file) => ({
  id: basename(file, '.mdx'),
  data: guideSchema.parse(dataOf(file)),
  text: readFileSync(CONTENT + file, 'utf8').split(/^---$/m)[2] ?? '',
}));
const nextOf = (id: string) => guides.find((guide) => guide.id === id)?.data.next.guide;
const words = (text: string) => text.split(/\s+/).filter((word) => /\w/.test(word)).length;

describe.for(guides.map((guide) => [guide.id, guide] as const))('%s', ([id, { data, text }]) => {
  test('answers its question in 60 words', () => {
    expect(words(data.answer)).toBeLessThanOrEqual(60);
  });

  test('has 700 to 1,400 words, the notes on law apart', () => {
    const prose = text
      .replace(/^import .*$/gm, '')
      .replace(/<Law .*?<\/Law>/gs, '')
      .replace(/<[^>]*>/g, '');
    expect(words(prose)).toBeGreaterThanOrEqual(700);
    expect(words(prose)).toBeLessThanOrEqual(1400);
  });

  test('lets nobody choose a country and miss a law of it', () => {
    for (const [choice] of text.matchAll(/<Laws>.*?<\/Laws>/gs)) {
      const countries = [...choice.matchAll(/country="([^"]+)"/g)].flatMap(([, named = '']) =>
        named.split(/,? and |, .* in (?:the )?/),
      );
      expect(countries.length).toBeGreaterThan(1);
      expect(new Set(countries).size).toBe(countries.length);
    }
  });

  test('leads on to a guide that does not lead straight back', () => {
    const next = nextOf(id);
    expect(next).toBeDefined();
    expect(nextOf(next ?? '')).not.toBe(id);
  });
});
