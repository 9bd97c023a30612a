import { describe, expect, test } from 'vitest';
import { unzipSync } from 'fflate';
import { atHome } from '../../integrations/packages.ts';
import { zipped, zippedByNode } from '../../integrations/zip.ts';
import { partsFor } from '../../integrations/single-file.ts';

const HOME = 'https://site.example/room/';

describe.each([
  ['zipped', zipped],
  ['zippedByNode', zippedByNode],
])('%s', (_name, zip) => {
  test('the same files make the same bytes, in whatever order and whenever they are packed', () => {
    const files = { 'b.html': 'two', 'a.xml': 'one' };
    const first = zip(files);
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Auckland';
    const second = zip(Object.fromEntries(Object.entries(files).reverse()));
    process.env['TZ'] = zone ?? '';
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
    expect(Object.keys(unzipSync(first))).toEqual(['a.xml', 'b.html']);
  });

  test('what is packed comes out again, whatever its name is and whether there is anything in it', () => {
    const files = { 'Müller/ä.txt': 'Grüße', empty: '', bytes: new Uint8Array([0, 1, 255]) };
    const out = unzipSync(zip(files));
    expect(Buffer.from(out['Müller/ä.txt'] ?? '').toString()).toBe('Grüße');
    expect(out['empty']).toHaveLength(0);
    expect([...(out['bytes'] ?? [])]).toEqual([0, 1, 255]);
  });
});

test('links of a page and of its data lead to the site from anywhere', () => {
  const page = '<a href="../../../guides/x/">x</a><script>{"home":"../../../"}</script>';
  expect(atHome(page, 'quiz/x', HOME)).toBe(
    `<a href="${HOME}guides/x/">x</a><script>{"home":"${HOME}"}</script>`,
  );
  expect(atHome('<a href="../../check/">', 'check', HOME)).toBe(`<a href="${HOME}check/">`);
});

test('a package offers itself to no intranet', () => {
  const page = '<link rel="alternate" type="application/json+oembed" href="x"><p>';
  expect(atHome(page, 'check', HOME)).toBe('<p>');
});

test('a link that is counted from elsewhere stops the build and says where to mend it', () => {
  expect(() => atHome('<a href="../x/">', 'quiz/x', HOME)).toThrow('src/blocks/widget-props.ts');
});

test('parts for one kind of place are not in the other', () => {
  const page = 'a<!--only:widget-->b<!--/only-->c<!--only:package-->d<!--/only-->e';
  expect(partsFor('widget', page)).toBe('abce');
  expect(partsFor('package', page)).toBe('acde');
});
