import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roomIn } from '../../../src/components/draft/room-fragment.ts';
import { fragmentOf, readPlace } from '../../../src/components/flow/fragment.ts';
import { walkedFrom } from '../../../src/components/flow/steps.ts';
import { slideIn } from '../../../src/components/quiz/slides/deck.ts';
import { nodeOf, walk } from '../../../src/engine/index.ts';
import { expectUnpolluted, MARKER, often } from '../../support/fuzz.ts';
import { anyFlow } from '../../support/flow.ts';

const id = fc.oneof(
  fc.constantFrom('a', 'b', 'n1', '__proto__', 'constructor', 'tostring', MARKER, ''),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const pairs = fc
  .array(fc.tuple(id, id), { maxLength: 50 })
  .map((list) => list.map((pair) => pair.join('.')).join('~'));
const fragment = fc
  .array(fc.tuple(fc.constantFrom('a', 'at', 'from', 'account', 'slide', '__proto__'), pairs), {
    maxLength: 6,
  })
  .map((parts) => `#${parts.map((part) => part.join('=')).join('&')}`);

test('a walk that anybody wrote into an address leads to a place of the flow', () => {
  fc.assert(
    fc.property(anyFlow, fragment, (flow, asked) => {
      const place = readPlace(asked);
      const { start, answers = [] } = place ?? {};
      const from = walkedFrom(flow, start, flow.start);
      const { current } = walk(from, answers);
      expect(nodeOf(flow, current)).toBe(flow.nodes[current]);
      expect(Object.hasOwn(flow.nodes, current) || current === from.start).toBe(true);
      if (place) expect(fragmentOf(place)).not.toContain(MARKER);
      roomIn(asked);
      slideIn(asked);
      expectUnpolluted();
    }),
    often,
  );
});
