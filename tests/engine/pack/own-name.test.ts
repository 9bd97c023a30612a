import { describe, expect, test } from 'vitest';
import { read } from '../../../src/engine/draft/reading.ts';
import { en } from '../../../src/engine/index.ts';
import { isWrittenAsName } from '../../../src/engine/pack/own-name.ts';
import { draft } from '../../support/draft.ts';

/** What stands in brackets is asked for. */
function isName(marked: string): boolean {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return isWrittenAsName(read(draft(marked.replace(/[[\]]/g, ''))), { start, end }, en);
}

describe('written as a name', () => {
  test.for([
    'Lunch with [Heron] today',
    '[Heron] is late',
    'Good. “[Heron] is late”, they said',
    'Boxes for [k2]',
    'A day at the [Bay of Plenty]',
    'Rolls for [eBird]',
    'Rolls for [ROTHWELL]',
    '[Sunday Premium Foods] ordered six',
    '[日出] today',
    'ordered by [ROTHWELL] & co',
  ])('%s', (text) => {
    expect(isName(text)).toBe(true);
  });
});

describe('not written as a name', () => {
  test.for([
    'There is a [heron] on our pond',
    'They cut the [Sunday premium]',
    'Off to the [bay of Plenty]',
    'THERE IS A [HERON]',
    '[Walkout] at noon',
    '[Overtime] again. All of us',
    'Good. [Toilets] are locked',
  ])('%s', (text) => {
    expect(isName(text)).toBe(false);
  });
});
