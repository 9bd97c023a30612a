import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** A wall: what a folder must not import, and why. The table is in docs/architecture.md. */
const wall = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

const no = (group, message) => ({ group, message });
/** Everything but a folder's own files. */
const noneButOwn = (message) => ({ regex: '^(?!\\./)', message });
/** All of `src/components/` but one place in it. */
const componentsBut = (place, message) => ({ regex: `/components/(?!${place})`, message });

const CONTENT = ['astro:*', '**/collections.ts'];
const PAGES = ['**/pages/**', '**/layouts/**'];
/** An address that is written out from the root of the server: href="/check/", src={`/${name}`}. */
const FROM_ROOT = [
  'Literal[value=/^\\x2F/]',
  'JSXExpressionContainer > Literal[value=/^\\x2F/]',
  'JSXExpressionContainer > TemplateLiteral > TemplateElement:first-child[value.raw=/^\\x2F/]',
].map((written) => `JSXAttribute[name.name=/^(?:href|src)$/] > ${written}`);
/** Drawn while the site is built, with Node. */
const DRAWN = ['**/cards/**', '**/charts/**', '**/trees/**'];
/** What draws gets its content handed in by the page or block that places the drawing. */
const DRAWS_PLAIN_DATA = no(
  [...CONTENT, ...PAGES, '**/blocks/**', '**/widgets/**'],
  'What is drawn comes as plain data: who places it has fetched it.',
);

const COMPONENTS = [
  no(
    CONTENT,
    'A component gets plain props: it must also live in a widget, where there is no content layer.',
  ),
  no(['**/schemas/**'], 'zod stays at build time; a widget must not ship a validator.'),
  no(['**/widgets/**', '**/blocks/**', ...PAGES], 'Components do not know where they are mounted.'),
  no(DRAWN, 'Drawn with Node while the site is built; a component runs in a browser.'),
];
const WIDGETS = no(
  [...CONTENT, '**/schemas/**', '**/blocks/**', ...PAGES],
  'A widget carries its content with it.',
);

export default defineConfig(
  { ignores: ['dist/', 'public/', '.astro/', 'node_modules/', 'test-results/'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-recommended'],
  {
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: ['.astro'] },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // TypeScript asks for brackets on index signatures; the lint rule must not ask for dots.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Our conventions: interfaces for things, types for unions.
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
    },
  },
  {
    // Astro's own parts of a component are not in the type-checked project; astro check reads them.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.mjs', '**/*.d.mts'],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    files: ['src/engine/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            no(
              ['astro:*', 'astro/*', 'zod', 'preact*', 'node:*'],
              'The engine is pure: it runs in a page, a worker, a terminal and a stranger’s page.',
            ),
            no(
              [
                '**/components/**',
                '**/schemas/**',
                '**/collections.ts',
                '**/pack.ts',
                '**/site.ts',
                '**/widgets/**',
                '**/i18n/**',
                '**/blocks/**',
                '**/evaluation/**',
                '**/paint/**',
                '**/kept-copy/**',
                ...PAGES,
                ...DRAWN,
              ],
              'Data flows from content to engine as plain arguments; the engine imports nothing of ours.',
            ),
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'No clock in the engine: same draft, same report. Hand the time in.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'No clock in the engine: same draft, same report. Hand the time in.',
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'No chance in the engine: same draft, same report. Hand a seed in.',
        },
        {
          selector: 'MetaProperty',
          message: 'import.meta ties the engine to a bundler; it must run anywhere.',
        },
        { selector: 'ClassDeclaration', message: 'Functions and plain data in the engine.' },
      ],
    },
  },
  {
    files: ['src/**/*.astro', 'src/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: FROM_ROOT.join(),
          message: 'A build may live under a sub-path: link(…) of src/site.ts knows it.',
        },
      ],
    },
  },
  wall(
    ['src/schemas/**'],
    [
      no(
        [...CONTENT, ...PAGES, '**/blocks/**', '**/components/**'],
        'Schemas check content; they know nothing of what shows it.',
      ),
    ],
  ),
  wall(['src/components/**/*.astro'], COMPONENTS),
  wall(
    ['src/components/**/*.{ts,tsx}'],
    [
      ...COMPONENTS,
      no(['**/site.ts'], 'Addresses come as props: in a widget there is no site around.'),
    ],
  ),
  wall(
    ['src/widgets/*.ts'],
    [noneButOwn('What frame, host and site agree on needs none of them.')],
  ),
  wall(
    ['src/widgets/host/**'],
    [
      WIDGETS,
      no(
        ['preact*', '**/components/**', '**/player/**', '**/recorders/**', '**/manifests/**'],
        'Strangers’ pages load this: it holds what they need and nothing else.',
      ),
    ],
  ),
  wall(
    ['src/widgets/player/**'],
    [WIDGETS, no(['**/host/**', '**/manifests/**'], 'The frame and the page around only talk.')],
  ),
  wall(
    ['src/widgets/recorders/**'],
    [
      WIDGETS,
      no(
        ['preact*', '**/components/**', '**/player/**', '**/host/*', '**/manifests/**'],
        'A recorder tells how an activity goes, whichever it is and whoever shows it.',
      ),
    ],
  ),
  wall(
    ['src/widgets/manifests/**'],
    [noneButOwn('Manifests are texts made from plain data, anywhere.')],
  ),
  wall(['src/kept-copy/**'], [noneButOwn('A service worker is one file and shares nothing.')]),
  wall(['src/paint/**'], [noneButOwn('When to draw is the same whatever is drawn.')]),
  wall(['src/blocks/**'], [no(PAGES, 'A block does not know which page it stands on.')]),
  wall(
    ['src/cards/**', 'src/charts/**'],
    [
      DRAWS_PLAIN_DATA,
      componentsBut('picture/', 'Cards and charts share with components their pictures alone.'),
    ],
  ),
  wall(
    ['src/trees/**'],
    [
      DRAWS_PLAIN_DATA,
      componentsBut(
        'flow/tree-layout\\.ts',
        'A layout knows its own type and nothing that shows it.',
      ),
    ],
  ),
  wall(
    ['src/evaluation/**'],
    [
      no(
        [...CONTENT, ...PAGES, '**/components/**', '**/schemas/**'],
        'The checker is measured on labelled posts and on nothing else.',
      ),
    ],
  ),
  wall(
    ['src/i18n/**'],
    [no([...CONTENT, '**/components/**', '**/schemas/**'], 'Texts are data with types.')],
  ),
  wall(
    ['src/collections.ts'],
    [no(['**/components/**', ...PAGES], 'Content does not know who shows it.')],
  ),
  wall(
    ['integrations/**', 'scripts/**', 'benchmarks/**'],
    [no(['**/components/**'], 'Build-time code works on the engine and on built files.')],
  ),
  {
    files: ['tests/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A table of steps has some that need no waiting.
      '@typescript-eslint/require-await': 'off',
    },
  },
);
