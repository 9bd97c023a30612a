import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../scripts/content/check.ts';
import { report, summary } from '../../scripts/content/finding.ts';
import type { Finding } from '../../scripts/content/finding.ts';
import {
  account,
  findingsAfter,
  inFolder,
  judge,
  rewrite,
  roomItem,
  several,
  single,
  spot,
} from './content.ts';
import type { Change, Changes } from './content.ts';

const QUIZ = 'quizzes/en/soups.yaml';
const FLOW = 'flows/en/may-i.yaml';
const DRAFT = 'drafts/en/p01.yaml';
const FACT = 'facts/m01.yaml';
const GUIDE = 'guides/en/what-oversharing-is.mdx';

/** Puts a value at a way through the data: "items.0.why"; undefined takes it away. */
function put(way: string, value: unknown): Change {
  return (data) => {
    const names = way.split('.');
    const last = names.pop() ?? '';
    const at = names.reduce<Record<string, unknown>>(
      (inner, name) => inner[name] as Record<string, unknown>,
      data,
    );
    if (value === undefined) Reflect.deleteProperty(at, last);
    else at[last] = value;
    return data;
  };
}

const items = (...list: readonly object[]): Changes => ({ [QUIZ]: put('items', list) });
const inGuide = (from: string, to: string): Changes => ({
  [GUIDE]: ({ text }) => String(text).replace(from, to),
});

function one(changes: Changes, essay?: string): Finding | undefined {
  const found = findingsAfter(changes, essay);
  expect(found.map(({ place, problem }) => `${place}: ${problem}`)).toHaveLength(1);
  return found[0];
}

test('nothing is said of content without a fault', () => {
  expect(findingsAfter()).toEqual([]);
  expect(
    findingsAfter({}, 'An essay that shares no words with it at all, however long it is.'),
  ).toEqual([]);
});

describe('a file', () => {
  test.for([
    ['that is no YAML', { [FACT]: () => 'id: M01\nclaim: a: b\n' }, FACT, '', /not valid YAML/],
    ['without a field', { [DRAFT]: put('why', undefined) }, DRAFT, 'why', /missing/],
    ['with a wrong kind of value', { [FLOW]: put('order', 'one') }, FLOW, 'order', /number/],
    [
      'with another id than its name',
      { [FLOW]: put('id', 'may-you') },
      FLOW,
      'id',
      /"may-you".*"may-i"/,
    ],
    [
      'with the place of another',
      { 'flows/en/too.yaml': () => readSound(FLOW, 'too') },
      'flows/en/too.yaml',
      'order',
      /place of "may-i"/,
    ],
  ] as const)('%s is named', ([, changes, file, place, problem]) => {
    const found = findingsAfter(changes as Changes).filter((finding) => finding.file === file);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ level: 'error', place });
    expect(found[0]?.problem).toMatch(problem);
  });

  test.for([
    ['field', { [DRAFT]: put('whi', 'So.') }, 'whi', 'Did you mean "why"?'],
    ['verdict', { [DRAFT]: put('verdict', 'shere') }, 'verdict', 'Did you mean "share"?'],
    ['kind of item', { [QUIZ]: put('items.2.kind', 'singel') }, 'items.z1-3.kind', ''],
  ] as const)('with a mistyped %s is told what was meant', ([, changes, place, remedy]) => {
    const found = one(changes);
    expect(found).toMatchObject({ level: 'error', place });
    expect(found?.remedy).toContain(remedy);
  });

  test('with several faults has all of them named, on their lines', () => {
    const changes = {
      [QUIZ]: (data: Record<string, unknown>) => {
        put('items.0.why', undefined)(data);
        put('items.1.draft', 'p02')(data);
        put('items.2.topic', 'peopel')(data);
        put('items.2.facts', ['M02'])(data);
        return data;
      },
    };
    const found = findingsAfter(changes);
    const lines = inFolder(changes, undefined, (content) =>
      readFileSync(`${content}/${QUIZ}`, 'utf8').split('\n'),
    );
    const said = found.map(({ place, line = 0 }) => [place, lines[line - 1]?.trim()]);
    expect(said).toEqual(
      expect.arrayContaining([
        ['items.z1-3.topic', 'topic: peopel'],
        ['items.z1-2.draft', 'draft: p02'],
        ['items.z1-3.facts.1', '- M02'],
        ['items.z1-1', '- id: z1-1'],
      ]),
    );
    expect(said, JSON.stringify(found)).toHaveLength(4);
  });
});

/** A flow of the small world under another id. */
function readSound(file: string, id: string): string {
  return inFolder({}, undefined, (content) =>
    readFileSync(`${content}/${file}`, 'utf8').replace('id: may-i', `id: ${id}`),
  );
}

describe('a reference', () => {
  test.for([
    ['a fact in a draft', { [DRAFT]: put('facts', ['M02']) }, 'facts.1', /no fact "M02"/, /"M01"/],
    [
      'a fact in a flow',
      { [FLOW]: put('facts', ['M01', 'E1-2']) },
      'facts.2',
      /no fact "E1-2"/,
      /npm run new fact/,
    ],
    [
      'a fact in a note of law',
      {
        [QUIZ]: put('items.0.law', [
          { country: 'Italy', text: 'Eat.', checked: '2026-11-25', facts: ['M77'] },
        ]),
      },
      'items.z1-1.law.1.facts.1',
      /no fact "M77"/,
      /./,
    ],
    ['a fact in a guide', inGuide('"M01"', '"M02"'), 'text', /no fact "M02"/, /"M01"/],
    [
      'a sample draft in a quiz',
      { [QUIZ]: put('items.1.draft', 'p02') },
      'items.z1-2.draft',
      /no sample draft "p02"/,
      /"p01"/,
    ],
    ['a sample draft in a guide', inGuide('"p01"', '"p77"'), 'text', /no sample draft "p77"/, /./],
    [
      'a guide in a quiz',
      { [QUIZ]: put('items.0.guide', 'what-oversharing-was') },
      'items.z1-1.guide',
      /no guide "what-oversharing-was"/,
      /"what-oversharing-is"/,
    ],
    [
      'a guide in a guide',
      inGuide('guide: what-oversharing-is', 'guide: heat-and-repair'),
      'next.guide',
      /no guide "heat-and-repair"/,
      /./,
    ],
    [
      'a quiz in a flow',
      { [FLOW]: put('nodes.wait.next.0.href', '/quizzes/soup/') },
      'nodes.wait.next.1.href',
      /no quiz "soup"/,
      /"soups"/,
    ],
    [
      'a quiz in a guide',
      inGuide('/quizzes/soups/', '/quizzes/sops/'),
      'text',
      /no quiz "sops"/,
      /"soups"/,
    ],
    [
      'a flow in a flow',
      { [FLOW]: put('nodes.wait.next.0.href', '/decide/may-y/') },
      'nodes.wait.next.1.href',
      /no flow "may-y"/,
      /"may-i"/,
    ],
    [
      'a page',
      { [FLOW]: put('nodes.wait.next.0.href', '/chek/') },
      'nodes.wait.next.1.href',
      /no page/,
      /"\/check\/"/,
    ],
  ] as const)('to %s that is not there is an error', ([, changes, place, problem, remedy]) => {
    const found = one(changes);
    expect(found).toMatchObject({ level: 'error', place });
    expect(found?.problem).toMatch(problem);
    expect(found?.remedy).toMatch(remedy);
  });

  test('to a fact is missed where there is none', () => {
    const found = one({
      'facts/m02.yaml': () =>
        'id: M02\nclaim: So.\nkind: advice\nsource: { essay: 1 }\ngrade: A\nchecked: 2026-11-25\n',
    });
    expect(found).toMatchObject({ level: 'error', file: 'facts/m02.yaml' });
    expect(found?.problem).toMatch(/nothing leans on/);
  });

  const chart: Changes = {
    [FACT]: put('claim', 'Soup is warm for 71 in 100.'),
    'charts/en/warm.yaml': () =>
      'id: warm\ntitle: Soup is warm\nmeasured: Soups\nfacts: [M01]\ncrowd: { value: 71, counted: Warm, rest: Cold }\nnote: It is soup.\n',
  };

  test('to a chart is missed where there is none', () => {
    const found = one(chart);
    expect(found).toMatchObject({ level: 'error', file: 'charts/en/warm.yaml' });
    expect(found?.problem).toMatch(/nothing shows this chart/);
    expect(found?.remedy).toContain('<Chart id="warm" />');
  });

  test('to a chart is enough in a guide', () => {
    const shown = inGuide('<Judge', '<Chart id="warm" />\n\n<Judge');
    expect(findingsAfter({ ...chart, ...shown })).toEqual([]);
  });
});

test('a decision may lead to every page that is a place to arrive at', async () => {
  const { PAGES } = await import('../../scripts/content/rules/links.ts');
  const pages = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(
      (path) => /^[^[]*\.astro$/.test(path) && !/^(?:404|offline|embed\/.*)\.astro$/.test(path),
    )
    .map((path) => `/${path.replace(/(?:index)?\.astro$/, '/')}`.replace('//', '/'));
  expect([...PAGES].sort()).toEqual(pages.sort());
});

describe('a law', () => {
  const law = { [FACT]: put('kind', 'law') };
  const on = (today: string) =>
    inFolder(law, undefined, (content, essays) =>
      checkContent({ content, essays, registry: ['soups'], today }),
    ).findings;

  test('is to be looked at again a year after its check, as a warning', () => {
    expect(on('2027-11-25')).toEqual([]);
    const found = on('2027-11-26');
    expect(found).toMatchObject([{ level: 'warning', file: FACT, place: 'checked' }]);
    expect(found[0]?.problem).toMatch(/last checked on 2026-11-25, more than a year ago/);
  });

  test('grows stale, and research does not', () => {
    const old = inFolder({}, undefined, (content, essays) =>
      checkContent({ content, essays, registry: ['soups'], today: '2036-01-01' }),
    ).findings;
    expect(old).toEqual([]);
  });
});

describe('a flow', () => {
  test('whose choice leads nowhere is told where it should lead', () => {
    const found = one({ [FLOW]: put('nodes.warm.choices.0.to', 'eet') });
    expect(found).toMatchObject({ level: 'error', place: 'nodes.warm.choices.yes.to' });
    expect(found?.problem).toMatch(/leads to "eet".*Did you mean "eat"\?/);
  });

  test.for(['why', 'next'])('whose outcome has no "%s" is told so', (field) => {
    const found = one({ [FLOW]: put(`nodes.eat.${field}`, undefined) });
    expect(found).toMatchObject({ level: 'error', place: `nodes.eat.${field}` });
    expect(found?.problem).toMatch(/missing/);
  });

  test('has its ways walked even where a field is wrong', () => {
    const found = findingsAfter({
      [FLOW]: (data) =>
        put('order', 'one')(put('nodes.warm.choices.0.to', 'eet')(data) as Record<string, unknown>),
    });
    expect(found.map(({ place }) => place).sort()).toEqual(['nodes.warm.choices.yes.to', 'order']);
  });
});

describe('a quiz', () => {
  test.for([
    [
      'an option without feedback',
      { [QUIZ]: put('items.2.options.0.because', '') },
      'items.z1-3',
      /feedback/,
    ],
    [
      'an item without a reason',
      { [QUIZ]: put('items.0.why', undefined) },
      'items.z1-1',
      /needs a "why"/,
    ],
    ['an empty reason', { [QUIZ]: put('items.0.why', '') }, 'items.z1-1.why', /feedback/],
    [
      'an account without feedback',
      items(judge(1, 'share'), judge(2, 'edit'), {
        ...account(3, 'none'),
        feedback: { personal: '', professional: 'So.', company: 'So.', none: 'So.' },
      }),
      'items.z1-3.feedback.personal',
      /feedback/,
    ],
    [
      'no right option',
      items(judge(1, 'share'), judge(2, 'edit'), single(3, 9)),
      'items.z1-3',
      /one right option/,
    ],
    [
      'words to mark that are not there',
      items(judge(1, 'share'), judge(2, 'edit'), spot(3, 'Cake')),
      'items.z1-3',
      /does not stand in the draft/,
    ],
    [
      'an id twice',
      items(judge(1, 'share'), judge(2, 'edit'), { ...judge(3, 'ask'), id: 'z1-2' }),
      'items',
      /both "z1-2"/,
    ],
    [
      'a draft twice',
      items(judge(1, 'share'), judge(2, 'edit'), { ...judge(2, 'ask'), id: 'z1-3' }),
      'items.z1-3',
      /same draft.*"z1-2"/,
    ],
    [
      'right options all in one place',
      items(single(1, 1), single(2, 1), single(3, 1)),
      'items',
      /number 2 in all 3/,
    ],
    [
      'first options that all fit',
      items(several(1, [0]), several(2, [0, 1]), several(3, [0])),
      'items',
      /first option is right in all 3/,
    ],
    [
      'one verdict too often',
      items(judge(1, 'share'), judge(2, 'edit'), judge(3, 'edit'), judge(4, 'edit')),
      'items',
      /3 of 4 are "edit"/,
    ],
    [
      'no harmless draft',
      items(judge(1, 'keep'), judge(2, 'edit'), judge(3, 'ask'), judge(4, 'edit')),
      'items',
      /none of 4 drafts is fine/,
    ],
    [
      'one account too often',
      items(account(1, 'none'), account(2, 'none'), account(3, 'none'), account(4, 'company')),
      'items',
      /3 of 4 .* "none"/,
    ],
    [
      'something to mark everywhere',
      items(spot(1, 'Bread'), spot(2, 'Bread'), spot(3, 'Bread'), spot(4, 'Bread')),
      'items',
      /each of the 4/,
    ],
    [
      'a good answer that the checker minds',
      items(judge(1, 'share'), judge(2, 'edit'), {
        ...rewrite(3),
        models: ['The sea is warm. We are in Porto till the 19th, nobody at home.'],
      }),
      'items.z1-3.models.1',
      /says "edit"/,
    ],
    [
      'a bad draft that the checker does not mind',
      items(judge(1, 'share'), judge(2, 'edit'), {
        ...rewrite(3),
        draft: { account: 'personal', audience: 'few', text: 'The sea is warm, house and all.' },
        goes: [{ quote: 'house and all', because: 'It is too long.', any: ['house'] }],
      }),
      'items.z1-3.draft',
      /fine already/,
    ],
  ] as const)('with %s is refused', ([, changes, place, problem]) => {
    const found = one(changes);
    expect(found).toMatchObject({ level: 'error', file: QUIZ, place });
    expect(found?.problem).toMatch(problem);
  });

  test('whose right options are the longest is refused', () => {
    const long = (n: number) => {
      const item = single(n, n % 3);
      const options = item.options.map((option) =>
        'right' in option ? { ...option, text: `${option.text} now` } : option,
      );
      return { ...item, options };
    };
    expect(one(items(long(1), long(2), long(3)))?.problem).toMatch(/longest in 3 of 3/);
    const tooLong = {
      ...single(3, 0),
      options: single(3, 0).options.map((option, at) =>
        at === 0 ? { ...option, text: option.text.repeat(2) } : option,
      ),
    };
    expect(one(items(judge(1, 'share'), judge(2, 'edit'), tooLong))).toMatchObject({
      place: 'items.z1-3.options',
    });
  });

  test('that result codes cannot name is told where to be added', () => {
    const found = one({
      'quizzes/en/stews.yaml': () =>
        inFolder({}, undefined, (content) =>
          readFileSync(`${content}/${QUIZ}`, 'utf8')
            .replace('id: soups', 'id: stews')
            .replace('order: 1', 'order: 2')
            .replaceAll('z1-', 'z2-')
            .replaceAll('number', 'pot')
            .replace(
              'draft: p01',
              'draft: { text: Hot., account: personal, audience: few }\n    verdict: edit\n    why: So.',
            )
            .replace('What about', 'How about'),
        ),
    });
    expect(found?.remedy).toMatch(/'stews'.*src\/quiz-registry\.ts/);
  });

  test.for([
    [
      'the right options stand in different places',
      items(single(1, 1), single(2, 0), single(3, 1)),
    ],
    [
      'two only have their right options in one place',
      items(judge(1, 'share'), single(2, 1), single(3, 1)),
    ],
    ['a first option does not fit', items(several(1, [0]), several(2, [1]), several(3, [0, 2]))],
    [
      'no verdict is right more than half of the time',
      items(judge(1, 'share'), judge(2, 'edit'), judge(3, 'edit'), judge(4, 'ask')),
    ],
    [
      'there is a draft with nothing to mark',
      items(spot(1, 'Bread'), spot(2, 'Bread'), spot(3, 'Bread'), spot(4)),
    ],
    [
      'accounts differ',
      items(account(1, 'none'), account(2, 'none'), account(3, 'personal'), account(4, 'company')),
    ],
    [
      'the checker minds the draft and none of the answers',
      items(judge(1, 'share'), judge(2, 'edit'), rewrite(3)),
    ],
  ] as const)('is fine where %s', ([, changes]) => {
    expect(findingsAfter(changes)).toEqual([]);
  });

  test('with a right room that the checker minds is worth a second look', () => {
    const found = one(items(judge(1, 'share'), judge(2, 'edit'), roomItem(3, 'network')));
    expect(found).toMatchObject({ level: 'warning', place: 'items.z1-3.rooms.1' });
  });
});

const HARD =
  'Notwithstanding considerable organisational complexities, responsible communications professionals generally recommend comprehensive preparatory consultation, particularly regarding potentially controversial announcements affecting international collaborators, independent contractors and representatives.';

describe('a text', () => {
  test.for([
    ['a straight quote', "It's warm.", /straight quote/],
    ['three dots', 'It is warm...', /three dots/],
    ['a dash as a pause', 'It is warm – and good.', /dash/],
    ['a place that waits for words', 'Write me: a reason.', /npm run new/],
    ['a note to oneself', 'It is TODO warm.', /note to oneself/],
    ['an American spelling', 'It is my favorite soup.', /American/],
    ['too many long words', HARD, /school year/],
  ] as const)('with %s is refused', ([, text, problem]) => {
    const found = one({ [DRAFT]: put('why', text) });
    expect(found).toMatchObject({ level: 'error', place: 'why' });
    expect(found?.problem).toMatch(problem);
  });

  test('that is hard is shown its hardest sentence', () => {
    expect(one({ [QUIZ]: put('items.0.why', `Soup is warm. ${HARD}`) })?.remedy).toContain(HARD);
  });

  test('of law or of a fact may be harder, and is only warned of', () => {
    const law = [{ country: 'Italy', text: HARD, checked: '2026-11-25' }];
    expect(one({ [QUIZ]: put('items.0.law', law) })).toMatchObject({ level: 'warning' });
    expect(one({ [FACT]: put('claim', HARD) })).toMatchObject({ level: 'warning' });
  });

  test.for([
    ['a range of years', 'The years 2012–2026 and a well-known soup.'],
    ['a name that is American', 'The Labor Department likes soup.'],
    ['a quote inside a quote', 'She said ‘I know “soup” well’.'],
  ] as const)('with %s is fine', ([, text]) => {
    expect(findingsAfter({ [DRAFT]: put('why', text) })).toEqual([]);
  });

  test('keeps the spelling of a source, and of whoever writes a post', () => {
    expect(findingsAfter({ [DRAFT]: put('text', 'My favorite soup is on.') })).toEqual([]);
  });

  test('of an essay is not ours from six words on', () => {
    const essay = 'They say that soup made at home is the best.';
    const found = one({ [DRAFT]: put('why', 'I find: soup made at home is the way.') }, essay);
    expect(found?.problem).toBe('"soup made at home is the" stands word for word in 000.txt.');
    expect(
      findingsAfter({ [DRAFT]: put('why', 'I find: soup made at home is good.') }, essay),
    ).toEqual([]);
  });

  test('of a guide is read with its line', () => {
    const found = one(inGuide('Soup is warm.<', "Soup isn't cold.<"));
    expect(found).toMatchObject({ file: GUIDE, line: 20 });
  });

  test.for(['ui/en', 'tools/en'])('of %s is read too', (folder) => {
    const found = one({ [`${folder}/soup.yaml`]: () => 'draft: "Soup..."\n' });
    expect(found?.problem).toMatch(/three dots/);
  });
});

describe('the report', () => {
  const finding = { file: 'a.yaml', line: 3, place: 'why', problem: 'Bad.', remedy: 'Mend it.' };

  test('tells errors from warnings, with a file and line to go to', () => {
    const text = report(
      [
        { ...finding, level: 'warning' },
        { ...finding, level: 'error', line: 2 },
      ],
      'src/content',
    );
    expect(text).toMatch(
      /^Errors[^]*src\/content\/a\.yaml:2\n {4}why: Bad\. Mend it\.[^]*Warnings[^]*a\.yaml:3/,
    );
  });

  test('is summed up in one line', () => {
    expect(summary([], 3)).toBe('3 files of content: no errors, no warnings.');
    expect(summary([{ ...finding, level: 'error' }], 1)).toMatch(/1 error, no warnings/);
  });
});

describe('the command', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/check-content.ts', ...args], { encoding: 'utf8' });
  const over = (changes: Changes, ...args: string[]) =>
    inFolder(changes, undefined, (content, essays) =>
      run('--content', content, '--essays', essays, ...args),
    );
  // The registry of the real site does not know the small world's quiz.
  const known = {
    [QUIZ]: () => undefined,
    [FLOW]: put('nodes.wait.next.0.href', '/check/'),
    [GUIDE]: () => undefined,
  };

  test('ends with 1 on an error', () => {
    const { status, stdout } = over({ ...known, [DRAFT]: put('why', "It's warm.") });
    expect(stdout).toMatch(/p01\.yaml:\d+\n {4}why: holds a straight quote/);
    expect(stdout).toMatch(/1 error, no warnings\.\n$/);
    expect(status).toBe(1);
  });

  test('ends with 0 on warnings, and can leave them out', () => {
    const changes = { ...known, [FACT]: put('claim', HARD) };
    expect(over(changes)).toMatchObject({ status: 0 });
    expect(over(changes).stdout).toContain('Warnings');
    expect(over(changes, '--errors').stdout).not.toContain('Warnings');
  });

  test('says so where there is no content', () => {
    const { status, stderr } = run('--content', 'no-such-folder');
    expect(stderr).toMatch(/^check:content: .*"no-such-folder"/);
    expect(status).toBe(2);
  });

  test('says so where it does not know an option', () => {
    const { status, stderr } = run('--loud');
    expect(stderr).toMatch(/^check:content: .*--loud/);
    expect(status).toBe(2);
  });

  test('finds no error in the real content, in a few seconds', () => {
    const begun = performance.now();
    const { status, stdout } = run('--errors');
    expect(stdout).toMatch(/: no errors, /);
    expect(status).toBe(0);
    expect(performance.now() - begun).toBeLessThan(25_000);
  });
});

test('every folder of content that the site reads is checked', async () => {
  const { FOLDERS, WORDS_ONLY } = await import('../../scripts/content/content.ts');
  const config = readFileSync('src/content.config.ts', 'utf8');
  const folders = [...config.matchAll(/(?:yaml\('|base: '\.\/src\/content\/)([^']+)'/g)].map(
    ([, folder]) => folder,
  );
  expect(folders.sort()).toEqual([...FOLDERS, ...WORDS_ONLY].sort());
});
