import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What an import that leaves its folder can lead to: in src/, in src/widgets/, and beside src/. */
const PLACE =
  '(?:(?:blocks|cards|charts|components|content|engine|evaluation|i18n|kept-copy|layouts|pages' +
  '|paint|schemas|styles|trees|widgets|host|manifests|player|recorders' +
  '|benchmarks|integrations|scripts|tests)/' +
  '|(?:activities|collections|content\\.config|messages|pack|parameters|quiz-registry|site)\\.ts$)';

/**
 * A wall: of all other places, files may import from `may`, and from `types` only types. The
 * table is in docs/architecture.md. `up` is how an import leaves: a file of src/ itself has all
 * places beside it.
 */
const wall = (files, why, { may = [], types = [], more = [], up = '(?:\\.\\./)+' } = {}) => {
  const among = (places) => `(?:${places.join('|') || '$^'})`;
  const other = `^${up}(?:src/)?(?!${among([...may, ...types])})${PLACE}`;
  const patterns = [
    { regex: other, message: why },
    { regex: `^${up}${among(types)}`, message: `Only types. ${why}`, allowTypeImports: true },
    ...more,
  ];
  return restricted(files, patterns);
};
/** A folder that needs nothing but its own files. */
const alone = (files, why) => restricted(files, [{ regex: '^(?!\\./)', message: why }]);
const restricted = (files, patterns) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});

const no = (group, message) => ({ group, message });
const BESIDE = '\\./';
const FRAME_TEXTS = '(?:activities|messages|parameters)\\.ts$';

/** An address that is written out from the root of the server: href="/check/", src={`/${name}`}. */
const FROM_ROOT = [
  'Literal[value=/^\\x2F/]',
  'JSXExpressionContainer > Literal[value=/^\\x2F/]',
  'JSXExpressionContainer > TemplateLiteral > TemplateElement:first-child[value.raw=/^\\x2F/]',
].map((written) => `JSXAttribute[name.name=/^(?:href|src)$/] > ${written}`);
const NO_CONTENT = no(
  ['astro:*'],
  'Content comes as plain data: in a widget and in a terminal there is no content layer.',
);
const NO_ZOD = no(
  ['astro/*', 'zod'],
  'zod stays at build time; a widget must not ship a validator.',
);
const NO_PREACT = no(
  ['preact*'],
  'What strangers’ pages load holds what they need and nothing else.',
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
    ['src/engine/**'],
    'Data flows from content to engine as plain arguments; the engine imports nothing of ours.',
    {
      more: [
        {
          regex: '^(?!\\.|@noble/hashes/)',
          message: 'The engine is pure: it runs in a page, a terminal and a stranger’s page.',
        },
      ],
    },
  ),
  wall(['src/evaluation/**'], 'The checker is measured on labelled posts and on nothing else.', {
    may: ['engine/'],
  }),
  wall(['src/schemas/**'], 'Schemas check content; they know nothing of what shows it.', {
    may: ['engine/', 'i18n/', `widgets/${FRAME_TEXTS}`],
    more: [NO_CONTENT],
  }),
  wall(['src/i18n/**'], 'Texts are data with types.', {
    types: ['engine/', 'schemas/'],
    more: [NO_CONTENT],
  }),
  wall(['src/collections.ts'], 'Content does not know who shows it.', {
    may: ['engine/', 'schemas/', 'pack\\.ts$'],
    up: BESIDE,
  }),
  wall(['src/content.config.ts'], 'A collection is its loader and its schema.', {
    may: ['schemas/'],
    up: BESIDE,
  }),
  wall(['src/pack.ts'], 'A company pack is read by the engine alone.', {
    may: ['engine/'],
    up: BESIDE,
  }),
  wall(['src/site.ts', 'src/quiz-registry.ts'], 'Everybody may ask this one, and it nobody.', {
    up: BESIDE,
  }),
  wall(
    ['src/components/**/*.{ts,tsx}'],
    'A component gets plain props, addresses too: it must also live in a widget.',
    { may: ['engine/', 'i18n/'], more: [NO_CONTENT, NO_ZOD] },
  ),
  wall(
    ['src/components/**/*.astro', 'src/components/**/*.astro/*.ts'],
    'A component gets plain props and does not know where it is mounted.',
    { may: ['engine/', 'i18n/', 'site\\.ts$', 'kept-copy/'], more: [NO_CONTENT, NO_ZOD] },
  ),
  restricted(
    ['src/blocks/**'],
    [no(['**/pages/**', '**/layouts/**'], 'A block does not know which page it stands on.')],
  ),
  wall(['src/cards/**'], 'What is drawn comes as plain data: who places it has fetched it.', {
    may: ['components/picture/'],
    more: [NO_CONTENT],
  }),
  wall(['src/charts/**'], 'What is drawn comes as plain data: who places it has fetched it.', {
    may: ['components/picture/', 'trees/measure\\.ts$'],
    types: ['schemas/'],
    more: [NO_CONTENT],
  }),
  wall(['src/trees/**'], 'What is drawn comes as plain data: who places it has fetched it.', {
    may: ['engine/', 'components/flow/tree-layout\\.ts$'],
    more: [NO_CONTENT],
  }),
  wall(['src/widgets/host/**'], 'The frame and the page around only talk.', {
    may: ['engine/', '(?:messages|parameters)\\.ts$'],
    more: [NO_CONTENT, NO_ZOD, NO_PREACT],
  }),
  wall(['src/widgets/player/**'], 'A widget carries its content with it.', {
    may: ['components/', 'engine/', 'paint/', 'recorders/', FRAME_TEXTS],
    types: ['i18n/'],
    more: [NO_CONTENT, NO_ZOD],
  }),
  wall(
    ['src/widgets/recorders/**'],
    'A recorder tells how an activity goes, whichever it is and whoever shows it.',
    { may: ['engine/', 'messages\\.ts$'], more: [NO_CONTENT, NO_ZOD, NO_PREACT] },
  ),
  alone(['src/widgets/*.ts'], 'What frame, host and site agree on needs none of them.'),
  alone(['src/widgets/manifests/**'], 'Manifests are texts made from plain data, anywhere.'),
  alone(['src/kept-copy/**'], 'A service worker is one file and shares nothing.'),
  alone(['src/paint/**'], 'When to draw is the same whatever is drawn.'),
  wall(['integrations/**'], 'Build steps work on the engine and on built files.', {
    may: ['engine/', 'paint/', 'widgets/', 'schemas/', 'kept-copy/', 'scripts/content/'],
  }),
  wall(['scripts/**'], 'A script works on the engine, the schemas and files.', {
    may: [
      'engine/',
      'evaluation/',
      'schemas/',
      'quiz-registry\\.ts$',
      'integrations/(?:address|digests)\\.ts$',
    ],
  }),
  wall(['benchmarks/**'], 'A benchmark asks the engine and what was built.', {
    may: ['engine/', 'scripts/'],
  }),
  {
    files: ['tests/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A table of steps has some that need no waiting.
      '@typescript-eslint/require-await': 'off',
    },
  },
);
