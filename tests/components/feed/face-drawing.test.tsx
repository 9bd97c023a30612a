import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { FaceDrawing } from '../../../src/components/feed/FaceDrawing.tsx';
import { feed, feedData } from '../../support/feed.ts';

const people = [feed.you, ...feedData.people];

test('nobody looks like anybody else', () => {
  const faces = people.map(({ face }) => renderToString(<FaceDrawing face={face} />));
  expect(new Set(faces).size).toBe(people.length);
});

test('a firm’s account has a sign and no face', () => {
  const sign = renderToString(<FaceDrawing />);
  expect(sign).toContain('face-firm');
  expect(sign).not.toContain('face-skin');
});

test('a face is decoration: the name stands beside it', () => {
  for (const { face } of people) {
    expect(renderToString(<FaceDrawing face={face} />)).toContain('aria-hidden="true"');
  }
});
