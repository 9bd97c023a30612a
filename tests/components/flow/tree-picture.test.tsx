// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, test } from 'vitest';
import { TreePicture } from '../../../src/components/flow/TreePicture.tsx';
import { TreeViewer } from '../../../src/components/flow/TreeViewer.tsx';
import { outline } from '../../../src/engine/index.ts';
import { flowWording } from '../../../src/schemas/wording.ts';
import { layoutOf } from '../../../src/trees/layout.ts';
import { river } from '../../support/flow.ts';
import { rooms, wordingOf } from '../../support/wording.ts';

const wording = wordingOf('flow', flowWording);
const layout = await layoutOf(river, rooms.verdicts);
const { width, height } = layout;

afterEach(cleanup);

describe('the picture of a tree', () => {
  const picture = () =>
    render(<TreePicture id="picture" layout={layout} label={wording.picture.label} />).container;

  test('is one image with one name, and nothing in it takes the focus', () => {
    const container = picture();
    expect(screen.getAllByRole('img')).toHaveLength(1);
    expect(screen.getByRole('img', { name: /drawing of the tree/ })).toBeDefined();
    expect(container.querySelectorAll('a, button, [tabindex]')).toHaveLength(0);
  });

  test('holds every question, choice and outcome in full, across its lines', () => {
    const words = picture().textContent.replace(/\s+/g, ' ');
    const { questions, outcomes } = outline(river);
    for (const { question } of questions) {
      expect(words).toContain(question.text);
      for (const { label } of question.choices) expect(words).toContain(label);
    }
    for (const { outcome } of outcomes) expect(words).toContain(outcome.title);
  });

  test('names its nodes and ways as the flow does, so that a path can be lit', () => {
    const container = picture();
    const nodes = [...container.querySelectorAll<SVGElement>('[data-node]')];
    expect(nodes.map(({ dataset }) => dataset['node']).sort()).toEqual(
      Object.keys(river.nodes).sort(),
    );
    expect(container.querySelector('[data-edge="bridge.no"]')).not.toBeNull();
    expect(container.querySelector('[data-node="bridge"] [data-choice="no"]')).not.toBeNull();
  });

  test('carries no style of its own', () => {
    expect(renderToString(<TreePicture id="picture" layout={layout} label="x" />)).not.toContain(
      'style=',
    );
  });
});

describe('its window', () => {
  const view = () => (
    <TreeViewer wording={wording.viewer} width={width} height={height}>
      <TreePicture id="picture" layout={layout} label={wording.picture.label} />
    </TreeViewer>
  );
  const size = () => Number(screen.getByRole('img').getAttribute('width'));
  const press = (name: string) => {
    fireEvent.click(screen.getByRole('button', { name }));
  };

  test('has no buttons before script, and can be scrolled by keyboard', () => {
    const markup = renderToString(view());
    expect(markup).not.toContain('<button');
    expect(markup).toContain('tabindex="0"');
  });

  test('makes the picture larger and smaller up to a limit, and says so', () => {
    render(view());
    press('Larger');
    expect(size()).toBe(Math.round(width * 1.25));
    expect(screen.getByText('125%')).toBeDefined();
    for (let times = 0; times < 12; times += 1) press('Larger');
    expect(size()).toBe(width * 2);
    expect(screen.getByRole('button', { name: 'Larger' }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    for (let times = 0; times < 24; times += 1) press('Smaller');
    expect(size()).toBe(Math.round(width * 0.2));
    press('Larger');
    expect(size()).toBe(Math.round(width * 0.25));
  });
});
