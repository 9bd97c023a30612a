// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { scorm12 } from '../../../src/widgets/recorders/scorm12.ts';
import { scorm2004 } from '../../../src/widgets/recorders/scorm2004.ts';
import { expectUnpolluted, hostile, often } from '../../support/fuzz.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const FUNCTIONS = ['Initialize', 'GetValue', 'SetValue', 'Commit', 'Terminate', 'Finish'];

/** A system of which each function answers whatever it likes, throws, or is none. */
const system = fc
  .dictionary(
    fc.constantFrom(...FUNCTIONS.flatMap((name) => [name, `LMS${name}`])),
    fc.oneof(
      hostile.map((answer) => () => answer),
      fc.constantFrom('true', 'false', '250', '1e9', 'NaN', 'browse').map((text) => () => text),
      fc.constant(() => {
        throw new Error('no');
      }),
      hostile,
    ),
  )
  .map((functions) => {
    const begins = () => 'true';
    return { Initialize: begins, LMSInitialize: begins, ...functions };
  });

test.for([
  ['SCORM 1.2', 'API', scorm12],
  ['SCORM 2004', 'API_1484_11', scorm2004],
] as const)(
  'a system of %s that answers anything at all throws nothing at us',
  ([, name, open]) => {
    fc.assert(
      fc.property(fc.oneof(system, hostile), (api) => {
        vi.stubGlobal(name, api);
        const session = open({ items: 3 });
        if (!session) return;
        const { recorder, store, pass, end } = session;
        recorder.started();
        recorder.answered('x-1', { raw: 1, max: 2, scaled: 0.5 });
        store?.read();
        store?.write({ at: 1 });
        store?.wipe();
        recorder.completed({ raw: 1, max: 2, scaled: 0.5 }, true);
        expect(['number', 'undefined']).toContain(typeof pass);
        void end();
        expectUnpolluted();
      }),
      often,
    );
  },
);
