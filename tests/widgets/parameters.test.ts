import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULTS, readParameters } from '../../src/widgets/parameters.ts';

test('reads theme, accent, typeface, language, hidden parts and who listens', () => {
  const { parameters, refused } = readParameters(
    '#theme=dark&accent=plum&font=serif&lang=en&hide=title,links&events=https%3A%2F%2Fintranet.example.com',
    'feed',
  );
  expect(refused).toEqual([]);
  expect(parameters).toEqual({
    theme: 'dark',
    accent: 'plum',
    font: 'serif',
    lang: 'en',
    hide: ['title', 'links'],
    events: ['https://intranet.example.com'],
  });
});

test('an empty address asks for nothing', () => {
  for (const fragment of ['', '#', '#answers', '#?secret=AbCdEfGhIj']) {
    expect(readParameters(fragment, 'check')).toEqual({ parameters: DEFAULTS, refused: [] });
  }
});

test('leaves an activity’s own settings to the activity', () => {
  expect(readParameters('#pass=80&items=5&theme=light', 'quiz/share-or-think').refused).toEqual([]);
  expect(readParameters('#account=company&audience=public', 'check').refused).toEqual([]);
  expect(readParameters('#pass=80', 'check').refused).toHaveLength(1);
});

test.for([
  ['a colour of one’s own', 'accent=#ff0000', '"accent": expected blue'],
  ['a style in place of a typeface', 'font=x;}body{display:none', '"font": expected sans'],
  ['a theme that there is not', 'theme=midnight', '"theme": expected auto, light, dark.'],
  ['a part that cannot be hidden', 'hide=receipt', '"hide": expected title, setup, links.'],
  ['everybody as who listens', 'events=*', '"events": expected up to 8 origins'],
  ['a page in place of an origin', 'events=https://a.example/x', '"events": expected'],
  ['a script in place of an origin', 'events=javascript:alert(1)', '"events": expected'],
  ['a name slightly wrong', 'them=dark', 'There are theme, accent'],
] as const)('refuses %s, says what was expected and goes on', ([, asked, reason]) => {
  const { parameters, refused } = readParameters(`#${asked}&lang=en`, 'decide/which-account');
  expect(refused).toHaveLength(1);
  expect(refused[0]).toContain(reason);
  expect(parameters).toEqual(DEFAULTS);
});

test('repeats no value in what it says', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z]{6,12}$/), (value) => {
      const { refused } = readParameters(`#theme=${value}&${value}=1&events=${value}`, 'feed');
      expect(refused).toHaveLength(3);
      expect(refused.join()).not.toContain(value);
    }),
  );
});

test('whatever the address holds, the parameters are of the lists', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 4000 }), (fragment) => {
      const { parameters } = readParameters(fragment, 'quiz/x');
      expect(['auto', 'light', 'dark']).toContain(parameters.theme);
      expect(Object.keys(parameters).sort()).toEqual(Object.keys(DEFAULTS).sort());
    }),
  );
  expect(readParameters(`#${'a=1&'.repeat(600)}`, 'feed').refused).toHaveLength(1);
});
