// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  addressOf,
  codeFor,
  elementCode,
  frameCode,
  heightOf,
  HOST_NAMES,
  HOSTS,
  isPackAddress,
  packNameOf,
  partsOf,
  plainFrameCode,
  readSetup,
  settled,
  setupFragment,
  takesPack,
} from '../../../src/components/embed/embed-code.ts';
import type { EmbedSettings } from '../../../src/components/embed/embed-code.ts';
import { ACCOUNTS, AUDIENCES, readSettings } from '../../../src/engine/index.ts';
import { embedWording } from '../../../src/schemas/embed-wording.ts';
import { KINDS } from '../../../src/widgets/activities.ts';
import { defineElement } from '../../../src/widgets/host/element.ts';
import {
  ACCENTS,
  DEFAULTS,
  PARTS,
  readParameters,
  THEMES,
  TYPEFACES,
} from '../../../src/widgets/parameters.ts';
import { activity, VOCABULARY } from '../../support/embed.ts';
import { wordingOf } from '../../support/wording.ts';

const HOME = 'https://room.example/tools/';

const QUIZ = activity('quiz/x', { items: 12 });
const CHECK = activity('check');
const ALL = [CHECK, activity('decide/which-account'), QUIZ, activity('feed')];

/** Settings as anybody may have written them: half of them ours. */
const asked = fc.record(
  {
    theme: fc.oneof(fc.constantFrom(...THEMES), fc.string()),
    accent: fc.oneof(fc.constantFrom(...ACCENTS), fc.string()),
    font: fc.oneof(fc.constantFrom(...TYPEFACES), fc.string()),
    hide: fc.oneof(
      fc.subarray([...PARTS]).map((parts) => parts.join(',')),
      fc.string(),
    ),
    account: fc.oneof(fc.constantFrom(...ACCOUNTS), fc.string()),
    audience: fc.oneof(fc.constantFrom(...AUDIENCES), fc.string()),
    items: fc.oneof(fc.integer({ min: -3, max: 40 }).map(String), fc.string()),
    pass: fc.oneof(fc.integer({ min: -3, max: 140 }).map(String), fc.string()),
    mode: fc.oneof(fc.constant('practice'), fc.string()),
  },
  { requiredKeys: [] },
);
const set = fc
  .tuple(fc.constantFrom(...ALL), asked)
  .map(([one, values]) => [one, settled(values, one, VOCABULARY)] as const);

beforeAll(() => {
  defineElement(new URL(HOME));
});
beforeEach(() => {
  // Frames load nothing here, which happy-dom complains about.
  vi.spyOn(console, 'error').mockReturnValue();
});

/** What a browser makes of a snippet. Written by the tests alone. */
function parsed(code: string): Element {
  document.body.innerHTML = code;
  const [first] = document.body.children;
  if (!first) throw new Error(`Expected an element, found ${code}`);
  return first;
}

/** The address without the "#" that stands alone where nothing was set. */
const bare = (address: string) => address.replace(/#$/, '');

describe('whatever was asked for', () => {
  test('the element’s code makes the very frame that the address names', () => {
    fc.assert(
      fc.property(set, ([one, settings]) => {
        const element = parsed(elementCode(HOME, one, settings));
        const frame = element.shadowRoot?.querySelector('iframe');
        expect(bare(frame?.src ?? 'none')).toBe(addressOf(HOME, one, settings));
        expect(element.querySelector('a')?.getAttribute('href')).toBe(HOME + one.page);
        expect(element.textContent.trim()).toBe(one.title);
      }),
      { numRuns: 25 },
    );
  });

  test('a frame’s code parses to the address and title, and to nothing besides', () => {
    fc.assert(
      fc.property(set, fc.constantFrom(frameCode, plainFrameCode), ([one, settings], make) => {
        const page = new DOMParser().parseFromString(make(HOME, one, settings), 'text/html');
        const [frame, ...others] = page.body.children;
        expect(others).toEqual([]);
        expect(frame?.getAttribute('src')).toBe(addressOf(HOME, one, settings));
        expect(frame?.getAttribute('title')).toBe(one.title);
        expect(frame?.getAttribute('height')).toMatch(/^\d{3}$/);
      }),
    );
  });

  test('the activity understands the address: nothing is refused, and all arrives', () => {
    fc.assert(
      fc.property(set, ([one, settings]) => {
        const { hash } = new URL(addressOf(HOME, one, settings));
        const { parameters, refused } = readParameters(hash, one.name);
        expect(refused).toEqual([]);
        expect(parameters).toEqual({
          ...DEFAULTS,
          theme: settings.theme ?? 'auto',
          accent: settings.accent ?? 'blue',
          font: settings.font ?? 'sans',
          hide: settings.hide?.split(',') ?? [],
        });
        if (one !== QUIZ) return;
        const own = readSettings(hash, 12).settings;
        expect(own.count).toBe(settings.items === undefined ? undefined : Number(settings.items));
        expect(own.pass).toBe(
          settings.pass === undefined ? undefined : Number(settings.pass) / 100,
        );
        expect(own.practice).toBe(settings.mode === undefined ? undefined : true);
      }),
    );
  });

  test('the builder’s own link brings back the same set-up', () => {
    fc.assert(
      fc.property(set, fc.constantFrom(...HOST_NAMES), ([one, settings], host) => {
        const setup = { activity: one, settings, host };
        expect(readSetup(`#${setupFragment(setup)}`, ALL, VOCABULARY)).toEqual(setup);
      }),
    );
  });

  test('a fragment of a stranger’s yields known things alone', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 900 }), asked, (text, values) => {
        for (const fragment of [text, new URLSearchParams(values).toString()]) {
          const { activity: one, settings, host } = readSetup(fragment, ALL, VOCABULARY);
          expect(ALL).toContain(one);
          expect(HOST_NAMES).toContain(host);
          expect(HOSTS[host](HOME, one, settings)).not.toMatch(/javascript:|onload/i);
          expect(settled(settings, one, VOCABULARY)).toEqual(settings);
        }
      }),
    );
  });
});

test.for([
  ['a pass mark with a fraction', { pass: '79.5' }],
  ['a pass mark above all marks', { pass: '101' }],
  ['a pass mark in hexadecimal', { pass: '0x50' }],
  ['as many items as there are', { items: '12' }],
  ['no item at all', { items: '0' }],
  ['what stands without being asked for', { theme: 'auto', accent: 'blue', font: 'sans' }],
  ['a colour of one’s own', { accent: '#ff0000' }],
  ['a room with one side', { account: 'company' }],
  ['a room for a quiz', { account: 'company', audience: 'public' }],
  ['a part that there is not', { hide: 'footer' }],
] as const)('leaves out %s', ([, values]) => {
  expect(settled(values as EmbedSettings, QUIZ, VOCABULARY)).toEqual({});
});

test('practice has no mark to pass', () => {
  expect(settled({ mode: 'practice', pass: '80' }, QUIZ, VOCABULARY)).toEqual({ mode: 'practice' });
});

test('a change of activity takes along what the other understands', () => {
  const settings = settled({ theme: 'dark', pass: '80', hide: 'title,setup' }, QUIZ, VOCABULARY);
  expect(settled(settings, CHECK, VOCABULARY)).toEqual({ theme: 'dark', hide: 'title' });
});

test('writes what people expect to read', () => {
  const settings = settled({ accent: 'plum', pass: '80', hide: 'links,title' }, QUIZ, VOCABULARY);
  expect(addressOf(HOME, QUIZ, settings)).toBe(
    'https://room.example/tools/embed/quiz/x/#accent=plum&hide=title%2Clinks&pass=80',
  );
  expect(elementCode(HOME, { ...QUIZ, title: 'Quiz' }, settings)).toBe(
    [
      '<right-for-the-room activity="quiz/x" accent="plum" hide="title,links" pass="80">',
      '  <a href="https://room.example/tools/pages/quiz/x/">Quiz</a>',
      '</right-for-the-room>',
      '<script async src="https://room.example/tools/embed.js"></script>',
    ].join('\n'),
  );
});

describe('a company pack', () => {
  test.for([
    'pack.json',
    './pack.json',
    '../files/pack.json',
    '/sites/news/pack.json?v=2',
    'https://intranet.example/pack.json',
    'http://intranet/pack.json',
  ])('may lie at “%s”', (address) => {
    expect(isPackAddress(address)).toBe(true);
  });

  test.for([
    ['a file on a computer', 'C:\\Users\\me\\pack.json'],
    ['another kind of address', 'file:///home/me/pack.json'],
    ['script', 'javascript:alert(1)'],
    ['a pack itself', '{"version":1,"organisation":"Us"}'],
    ['a folder', 'https://intranet.example/packs/'],
    ['nothing', ''],
    ['a site without https', 'intranet.example/pack.json'],
    ['a name and password', 'https://me:secret@intranet.example/pack.json'],
    ['a sentence', 'our pack.json'],
    ['no end', 'x'.repeat(501)],
  ] as const)('lies at no place that is %s', ([, address]) => {
    expect(isPackAddress(address)).toBe(false);
  });

  test('goes into the code for a page of one’s own, and into no other', () => {
    const setup = { activity: CHECK, settings: { theme: 'dark' } };
    for (const host of HOST_NAMES) {
      const code = codeFor(host, HOME, setup, 'pack.json');
      expect(code.includes('pack.json')).toBe(host === 'html');
      expect(takesPack(host)).toBe(host === 'html');
      expect(codeFor(host, HOME, setup, '')).toBe(HOSTS[host](HOME, CHECK, setup.settings));
    }
  });

  test('whatever address is taken, the element has that very one and nothing besides', () => {
    const text = fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.webPath(), fc.string());
    fc.assert(
      fc.property(text.filter(isPackAddress), (address) => {
        const code = elementCode(HOME, QUIZ, {}, address);
        const page = new DOMParser().parseFromString(code, 'text/html');
        const element = page.querySelector('right-for-the-room');
        expect(element?.getAttribute('pack')).toBe(address);
        expect(element?.getAttributeNames()).toEqual(['activity', 'pack']);
        expect(page.querySelectorAll('script')).toHaveLength(1);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the file of a pack', () => {
  test.for(['pack.json', 'bakery-2.json', 'Pack_of.us.json'])(
    'keeps its name beside the page: “%s”',
    (name) => {
      expect(packNameOf(name)).toBe(name);
    },
  );

  test.for(['pack (1).json', 'päck.json', 'a#b.json', 'a%20b.json', '.json', 'a/b.json', ''])(
    'is called pack.json where its name would have to be changed for an address: “%s”',
    (name) => {
      expect(packNameOf(name)).toBe('pack.json');
    },
  );

  test('is found beside the page under whatever name it gets', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\w.:#?%-]+$/)), (file) => {
        const name = packNameOf(file);
        expect(isPackAddress(name)).toBe(true);
        expect(new URL(name, 'https://host.example/news/').href).toBe(
          `https://host.example/news/${name}`,
        );
      }),
    );
  });
});

test('WordPress gets the plain address, which it asks how to show it', () => {
  expect(HOSTS.wordpress(HOME, QUIZ)).toBe('https://room.example/tools/embed/quiz/x/');
});

test('a frame cut off from its site is never given its origin back', () => {
  expect(frameCode(HOME, QUIZ, {})).toContain('sandbox="allow-scripts ');
  expect(frameCode(HOME, QUIZ, {})).not.toContain('allow-same-origin');
  // SharePoint takes other attributes off, and its people would wonder.
  expect(plainFrameCode(HOME, QUIZ, {})).not.toMatch(/sandbox|allow/);
});

test('every kind has parts, a height and a word; every host has its texts', () => {
  const { builder } = wordingOf('embed', embedWording);
  for (const kind of KINDS) {
    expect(partsOf(kind, VOCABULARY)).toContain('title');
    expect(heightOf(kind)).toBeGreaterThan(400);
  }
  expect(builder.hosts.map(({ id }) => id)).toEqual(HOST_NAMES);
});
