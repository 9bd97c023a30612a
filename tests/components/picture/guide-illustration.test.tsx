import { readdirSync, readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { GuideIllustration } from '../../../src/components/picture/GuideIllustration.tsx';

const GUIDES = 'src/content/guides/en';

/** What the front matter of each guide says about its picture. */
const guides = readdirSync(GUIDES).map((file) => {
  const [, matter = ''] =
    /^---\n([^]*?)\n---/.exec(readFileSync(`${GUIDES}/${file}`, 'utf8')) ?? [];
  return parse(matter) as { illustration: string; illustrationAlt: string };
});

describe.each(guides)('$illustration', ({ illustration, illustrationAlt }) => {
  const markup = renderToStaticMarkup(
    <GuideIllustration name={illustration} alt={illustrationAlt} />,
  );

  test('is one picture with a text alternative', () => {
    expect(markup).toMatch(/^<svg[^>]* role="img" aria-label="[^"]{40,}"/);
    expect(markup.match(/<svg/g)).toHaveLength(1);
  });

  test('has one orange person or more, and takes its colours from classes', () => {
    expect(markup).toContain('person-speaks');
    expect(markup).not.toMatch(/\sstyle=|\sfill=|\sstroke=|#[\da-f]{3,8}\b|rgb|oklch/i);
  });

  test('is under 6 kB', () => {
    expect(markup.length - illustrationAlt.length).toBeLessThan(6000);
  });
});

test('is decorative where the words stand beside it', () => {
  const markup = renderToStaticMarkup(<GuideIllustration name="customer-details" />);
  expect(markup).toMatch(/^<svg[^>]* aria-hidden="true"/);
  expect(markup).not.toContain('role=');
});

test('says which drawing was meant', () => {
  expect(() => renderToStaticMarkup(<GuideIllustration name="customer-detail" />)).toThrow(
    'Illustration "customer-detail": expected a drawing of that name in src/components/picture/GuideIllustration.tsx. Did you mean "customer-details"?',
  );
});
