import { describe, expect, test } from 'vitest';
import { PICTURES } from '../../../src/engine/index.ts';
import type { Category, Picture } from '../../../src/engine/index.ts';
import { judge } from '../../support/draft.ts';

const LINE = 'What a morning.';

const MEANS: Readonly<Record<Picture, Category>> = {
  document: 'id-document',
  card: 'access-secret',
  screen: 'confidential-work',
  person: 'third-party',
  child: 'child',
  customers: 'customer-data',
  place: 'whereabouts',
};

describe('what the writer says a picture shows', () => {
  test.for(PICTURES)('%s counts, although no word tells of it', (picture) => {
    const { findings } = judge(LINE, { pictures: [picture] });
    const [finding] = findings.filter(({ severity }) => severity >= 2);
    expect(finding).toMatchObject({ category: MEANS[picture], span: { start: 0, end: 0 } });
  });

  test('nothing of all this is fine', () => {
    expect(judge(LINE, { pictures: [] }).verdict).toBe('share');
  });

  test('somebody in it who said yes is fine', () => {
    expect(judge(LINE, { pictures: ['person'], consent: true }).verdict).toBe('share');
  });

  test('the place one is at is fine for a few people', () => {
    expect(judge(LINE, { pictures: ['place'], audience: 'few' }).verdict).toBe('share');
  });
});
