import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Mark } from '../../../src/components/picture/Mark.tsx';
import { RowOfRooms } from '../../../src/components/picture/RowOfRooms.tsx';
import { CheckFirst } from '../../../src/components/picture/sections/CheckFirst.tsx';
import { Judges } from '../../../src/components/picture/sections/Judges.tsx';
import { StairsOfDoors } from '../../../src/components/picture/sections/StairsOfDoors.tsx';
import { WrongDoor } from '../../../src/components/picture/WrongDoor.tsx';

const pictures = { Mark, RowOfRooms, WrongDoor, CheckFirst, Judges, StairsOfDoors };

test.for(Object.entries(pictures))('%s takes its colours from classes', ([, Picture]) => {
  const markup = renderToStaticMarkup(<Picture />);
  expect(markup).not.toMatch(/\sstyle=|\sfill=|\sstroke=|#[\da-f]{3,8}\b|rgb|oklch/i);
  expect(markup).not.toContain('NaN');
  expect(markup.length).toBeLessThan(13_000);
});

test('the street says the same wide and narrow, and only one of them is shown', () => {
  const markup = renderToStaticMarkup(<RowOfRooms alt="A street" />);
  expect(markup.match(/role="img" aria-label="A street"/g)).toHaveLength(2);
  expect(markup).toMatch(/street-wide[^]*street-narrow/);
});
