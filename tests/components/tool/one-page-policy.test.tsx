// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { OnePagePolicy } from '../../../src/components/tool/OnePagePolicy.tsx';
import { broadWordIn, policyPage, policyText } from '../../../src/components/tool/policy-page.ts';
import type { Policy } from '../../../src/components/tool/policy-page.ts';
import { onePagePolicy } from '../../../src/schemas/tools/one-page-policy.ts';
import { dataOf } from '../../support/wording.ts';

const wording = onePagePolicy.parse(dataOf('tools/en/one-page-policy.yaml'));
const ALL = wording.secrets.map(({ id }) => id);
const EMPTY: Policy = { firm: '', speakers: '', helper: '', secrets: [], own: '' };
const text = (more: Partial<Policy> = {}) => policyText(policyPage({ ...EMPTY, ...more }, wording));

afterEach(cleanup);

describe('the page', () => {
  test.for([
    ['with nothing filled in', {}],
    ['with everything', { firm: 'Tarn', speakers: 'Jun', helper: 'Rosa', secrets: ALL, own: 'x' }],
  ] as const)('says what everyone may say, and that nothing limits it, %s', ([, more]) => {
    const page = text(more);
    expect(page).toContain('pay, hours, safety, how you are managed, and unions');
    expect(page).toContain(wording.paper.inside.limit);
    expect(page.indexOf('Yours to say')).toBeLessThan(page.indexOf('Please keep inside'));
    expect(page).not.toMatch(/[{}]|undefined/);
  });

  test('has names where they are given and lines where they are not', () => {
    expect(text({ firm: 'Tarn Joinery', helper: 'Rosa' })).toContain(
      'How we share at Tarn Joinery',
    );
    expect(text({ helper: 'Rosa' })).toContain('tell Rosa at once');
    expect(text()).toContain(`tell ${wording.paper.blank} at once`);
  });

  test('lists what is ticked in the order of the list, and nothing else', () => {
    const page = policyPage(
      { ...EMPTY, secrets: ['bids', 'customers'], own: ' the rye starter ' },
      wording,
    );
    expect(page.inside.list).toEqual([
      wording.secrets[0]?.text,
      wording.secrets[2]?.text,
      'the rye starter',
    ]);
  });

  test('says so where nothing has to stay inside', () => {
    expect(text()).toContain(wording.paper.inside.nothing);
    expect(text()).not.toContain(wording.paper.inside.text);
  });

  test('stays one page: fewer than 330 words with everything ticked', () => {
    expect(text({ secrets: ALL }).split(/\s+/).length).toBeLessThan(330);
  });
});

test('nothing on offer is broad', () => {
  for (const { text: secret } of wording.secrets) {
    expect(broadWordIn(secret, wording.broadWords), secret).toBeUndefined();
  }
});

test.for([
  ['Nothing negative about us', 'negative'],
  ['Confidential matters', 'confidential'],
  ['what we pay', 'pay'],
  ['embarrassing things', 'embarrass'],
] as const)('“%s” is too broad', ([said, word]) => {
  expect(broadWordIn(said, wording.broadWords)).toBe(word);
});

test.for(['the recipe for the rye starter', 'payroll log-ins', ''])('“%s” is not', (said) => {
  expect(broadWordIn(said, wording.broadWords)).toBeUndefined();
});

describe('on the screen', () => {
  const paper = () => document.querySelector('.policy-sheet')?.textContent;

  test('the protected part cannot be unticked', () => {
    render(<OnePagePolicy wording={wording} />);
    for (const box of screen.getAllByRole('checkbox', { checked: true })) fireEvent.click(box);
    expect(screen.queryAllByRole('checkbox', { checked: true })).toEqual([]);
    expect(paper()).toContain(wording.paper.free.text);
    expect(paper()).toContain(wording.paper.inside.limit);
  });

  test('a broad word is pointed out beside its field', () => {
    render(<OnePagePolicy wording={wording} />);
    const own = screen.getByLabelText(wording.own);
    fireEvent.input(own, { target: { value: 'internal matters' } });
    expect(document.getElementById('policy-own-hint')?.textContent).toContain('‘internal’ could');
    expect(paper()).not.toContain('internal');
    fireEvent.input(own, { target: { value: 'the rye starter' } });
    expect(document.getElementById('policy-own-hint')?.textContent).toBe(wording.ownHint);
    expect(paper()).toContain('the rye starter');
  });
});
