import { describe, expect, test } from 'vitest';
import { featuresOf, nameOf } from '../../../../src/engine/draft/learned/features.ts';

function names(plain: string): string[] {
  const { features, stems } = featuresOf({ plain });
  return features.map((feature) => nameOf(feature, stems));
}

/** Those of one word. */
function words(plain: string): string[] {
  return names(plain).filter((name) => !name.includes(' '));
}

describe('what is learned from', () => {
  test('are words, what stands beside what, and what opens and ends', () => {
    expect(names('soup is on').sort()).toEqual(
      ['soup', '^ soup', 'soup is', 'soup _ on', 'is', 'is on', 'on', 'on $'].sort(),
    );
  });

  test('is each thing once, however often it stands there', () => {
    for (const text of ['a b a b a b', 'on and on and on', 'Ask Ada and Ada', '$ ^ $ ^', '1 2 3']) {
      const all = names(text);
      expect(all).toEqual([...new Set(all)]);
    }
    expect(names('a b a b').filter((name) => name === 'a b')).toHaveLength(1);
  });

  test.for([
    ['miscarried', 'miscarri'],
    ['walking', 'walk'],
    ["mother's", 'mother'],
    ['houses', 'hous'],
    ['sadly', 'sad'],
    ['older', 'old'],
    ['books', 'book'],
    ['glass', 'glas'],
    // A short word is no ending.
    ['king', 'king'],
    ['as', 'as'],
    ['B12', '0'],
  ] as const)('of %s is %s', ([word, stem]) => {
    expect(words(word)).toEqual([stem]);
  });

  test('is that there is a name, and no name', () => {
    expect(words('ask Oluwaseun')).toEqual(words('ask Marguerite').with(2, 'oluwaseun'));
    expect(words('ask Oluwaseun')[1]).toBe('\u00A7');
  });

  test('is the same behind a capital that is two letters when small', () => {
    expect(words('\u0130zmir, dear Okan')).toEqual(['i\u0307zmir', ',', 'dear', '\u00A7', 'okan']);
  });
});
