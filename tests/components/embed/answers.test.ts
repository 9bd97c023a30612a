import { describe, expect, test } from 'vitest';
import { answeredIn, followed, noteOf } from '../../../src/components/embed/answers.ts';
import type { Tried } from '../../../src/components/embed/answers.ts';
import type { Probed } from '../../../src/components/embed/probe.ts';
import type { DoctorCheckId } from '../../../src/i18n/doctor.ts';
import { doctorWording } from '../../../src/schemas/doctor-wording.ts';
import { wordingOf } from '../../support/wording.ts';

const wording = wordingOf('doctor', doctorWording);

const FRAMED: Probed = {
  address: 'https://room.example/embed/doctor/',
  framed: true,
  sandboxed: true,
  around: 'https://intranet.example',
  secure: true,
  wordpress: false,
  storage: false,
  clipboard: 'no',
  forcedColours: false,
  width: 560,
  height: 480,
  browser: 'A browser',
};
const UNTRIED: Tried = { height: 'no', windows: 'unknown', copied: undefined };

function answers(probed: Partial<Probed> = {}, tried: Partial<Tried> = {}) {
  const answered = answeredIn({ ...FRAMED, ...probed }, { ...UNTRIED, ...tried }, wording);
  return new Map(answered.map((one) => [one.id, one]));
}

describe('in a frame', () => {
  test('answers every question once, with words and no empty place', () => {
    const found = answers();
    expect([...found.keys()]).toEqual(wording.checks.map(({ id }) => id));
    for (const { text, ask = '' } of found.values()) {
      expect(text).not.toBe('');
      expect(text + ask).not.toMatch(/[{}]|undefined/);
    }
  });

  test.for<readonly [DoctorCheckId, Partial<Probed>, string]>([
    ['framed', {}, 'yes'],
    ['around', { around: undefined }, 'unknown'],
    ['sandboxed', { sandboxed: false }, 'no'],
    ['storage', { storage: true }, 'yes'],
    ['clipboard', { clipboard: 'unknown' }, 'unknown'],
    ['secure', { secure: false }, 'no'],
    ['wordpress', { wordpress: true }, 'yes'],
    ['width', { width: 279 }, 'no'],
    ['width', { width: 280 }, 'yes'],
    ['colours', { forcedColours: true }, 'yes'],
  ])('“%s” of %o is %s', ([id, probed, answer]) => {
    expect(answers(probed).get(id)?.answer).toBe(answer);
  });

  test('names the page around and the measures', () => {
    const found = answers({ width: 301 });
    expect(found.get('around')?.text).toContain('https://intranet.example');
    expect(found.get('width')?.text).toContain('301');
    expect(found.get('height')?.text).toContain('480');
  });

  test('a copy that was tried counts for more than what the browser said before', () => {
    expect(answers({ clipboard: 'yes' }, { copied: false }).get('clipboard')?.answer).toBe('no');
    expect(answers({ clipboard: 'no' }, { copied: true }).get('clipboard')?.answer).toBe('yes');
  });

  test('asks for nothing where all is well, and never because of a sandbox', () => {
    const well = answers({ clipboard: 'yes', storage: true }, { height: 'yes', windows: 'yes' });
    expect([...well.values()].filter(({ ask }) => ask !== undefined)).toEqual([]);
    expect(answers({ sandboxed: true }).get('sandboxed')?.ask).toBeUndefined();
  });
});

test('alone, it does not speak of a page around', () => {
  const alone = answers({ framed: false, around: undefined, sandboxed: false });
  expect(alone.get('framed')?.answer).toBe('no');
  for (const id of ['around', 'height', 'sandboxed', 'wordpress'] as const) {
    expect(alone.has(id)).toBe(false);
  }
});

test.for([
  [480, 1200, 1200, 'yes'],
  [480, 1000, 1400, 'yes'],
  [480, 480, 1200, 'no'],
  [900, 700, 1200, 'no'],
  [1300, 1300, 1200, 'unknown'],
] as const)(
  'a frame of %i pixels that becomes %i when %i are wanted follows: %s',
  ([first, last, wanted, answer]) => {
    expect(followed(first, last, wanted)).toBe(answer);
  },
);

describe('the note to IT', () => {
  const note = (probed: Partial<Probed> = {}, tried: Partial<Tried> = {}) => {
    const whole = { ...FRAMED, ...probed };
    return noteOf(whole, answeredIn(whole, { ...UNTRIED, ...tried }, wording), wording);
  };

  test('says where, in which browser, what was found, and what to ask for', () => {
    const text = note();
    expect(text).toContain('Frame: https://room.example/embed/doctor/');
    expect(text).toContain('Browser: A browser');
    expect(text).toContain('Does script run? Yes.');
    expect(text.split('What we would ask for:\n')[1]?.split('\n')).toHaveLength(2);
  });

  test('says so where there is nothing to ask for', () => {
    const text = note({ clipboard: 'yes' }, { height: 'yes' });
    expect(text).toContain('There is nothing to ask for.');
    expect(text).not.toContain('What we would ask for');
  });
});
