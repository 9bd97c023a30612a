/**
 * What can be found by itself though it shares a page or is kept off the list of pages: outcomes
 * of decisions, words of the glossary, sample drafts. In Pagefind's own form for such records.
 */
import type { CustomRecord } from 'pagefind';
import { flows, sampleDrafts, terms, wording } from '../collections.ts';
import { outline } from '../engine/index.ts';
import { t } from '../i18n/t.ts';
import { flowWording, roomWording } from '../schemas/wording.ts';

/** Long posts are cut at a word, as a name for them in a list. */
const LONGEST_NAME = 70;

/** Addresses are from the root of the site: the search puts the sub-path before them. */
export async function searchEntries(): Promise<readonly CustomRecord[]> {
  const { pages } = await wording('flow', flowWording);
  const { verdicts } = await wording('rooms', roomWording);
  const outcomes = (await flows()).flatMap((flow) =>
    outline(flow).outcomes.map(({ node, outcome }) =>
      record(
        `/decide/${flow.id}/${node}/`,
        pages.kicker,
        t(pages.nodeTitle, { node: outcome.title, flow: flow.title }),
        [outcome.title, outcome.text, outcome.why, outcome.ask],
      ),
    ),
  );
  const words = (await terms()).map(({ id, term, also, text, example }) =>
    record(`/glossary/#${id}`, 'Glossary', term, [term, also.join(', '), text, example]),
  );
  const examples = (await sampleDrafts()).map(
    ({ id, text, about, pictureNote, verdict, why, rewrite }) =>
      record(`/examples/#${id}`, 'Example', `‘${shortened(text)}’`, [
        text,
        pictureNote ?? about,
        verdicts[verdict].long,
        why,
        rewrite,
      ]),
  );
  return [...outcomes, ...words, ...examples];
}

function record(
  url: string,
  kind: string,
  title: string,
  texts: readonly (string | undefined)[],
): CustomRecord {
  return {
    url,
    content: texts
      .filter((text) => text !== undefined && text !== '')
      .map((text = '') => (/[.!?…’”)]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`))
      .join(' '),
    language: 'en',
    meta: { title, kind },
    filters: { kind: [kind] },
  };
}

function shortened(text: string): string {
  if (text.length <= LONGEST_NAME) return text;
  return `${text.slice(0, LONGEST_NAME).replace(/[\s,:;.!?]+\S*$/, '')} …`;
}
