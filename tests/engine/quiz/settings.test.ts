import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSettings, settingsFragment } from '../../../src/engine/index.ts';

describe('settings in an address', () => {
  test.for([
    ['', {}],
    ['#', {}],
    ['#answers', {}],
    ['#set=7kq2m', { seed: '7KQ2M' }],
    ['#items=8&set=7KQ2M', { count: 8, seed: '7KQ2M' }],
    ['#pass=80', { pass: 0.8 }],
    ['#pass=0', { pass: 0 }],
    ['#pass=100', { pass: 1 }],
    ['#items=1&items=12', { count: 12 }],
    ['mode=practice', { practice: true }],
    ['#mode=practice&sure=ask', { practice: true, sureness: true }],
  ] as const)('%s is understood', ([fragment, settings]) => {
    expect(readSettings(fragment, 12)).toEqual({ settings, refused: [] });
  });

  test.for([
    ['#set=<script>', /^"set": expected five letters/],
    ['#set=ILOUS', /^"set": expected five letters/],
    ['#items=13', /^"items": expected a whole number from 1 to 12/],
    ['#items=0', /^"items"/],
    ['#items=2.5', /^"items"/],
    ['#pass=', /^"pass": expected a whole number/],
    ['#pass=101', /^"pass"/],
    ['#pass=79.5', /^"pass"/],
    ['#pass=0x50', /^"pass"/],
    ['#items= 8', /^"items"/],
    ['#mode=exam', /^"mode": expected practice/],
    ['#sure=yes', /^"sure": expected ask/],
    ['#itemz=8', /did you mean "items"\?/],
    ['#user=ann', /^A setting is not known here\. There are set, items, pass, mode, sure\.$/],
  ] as const)('%s is refused with a reason, and the default stands', ([fragment, reason]) => {
    const { settings, refused } = readSettings(fragment, 12);
    expect(settings).toEqual({});
    expect(refused).toEqual([expect.stringMatching(reason)]);
    expect(refused.join()).not.toMatch(/script|ann|exam|101/);
  });

  test('are written as they are read, and not at all where all is as usual', () => {
    const all = { seed: '7KQ2M', count: 8, pass: 0.8, practice: true, sureness: true };
    expect(settingsFragment(all)).toBe('set=7KQ2M&items=8&pass=80&mode=practice&sure=ask');
    expect(settingsFragment({ pass: 0 })).toBe('pass=0');
    expect(settingsFragment({})).toBe('');
  });

  test('come back as they were written', () => {
    const any = fc.record(
      {
        seed: fc.constantFrom('7KQ2M', '00000'),
        count: fc.integer({ min: 1, max: 12 }),
        pass: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
        practice: fc.constant(true),
        sureness: fc.constant(true),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(any, (settings) => {
        expect(readSettings(`#${settingsFragment(settings)}`, 12).settings).toEqual(settings);
      }),
    );
  });

  test('never throw, whatever the address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (fragment) => {
        expect(() => readSettings(fragment, 12)).not.toThrow();
      }),
    );
  });
});
