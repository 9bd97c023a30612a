/** What the embed builder lets choose, as its page hands it over. */
import type { EmbedActivity, EmbedVocabulary } from '../../src/components/embed/embed-code.ts';
import { ACCOUNTS, AUDIENCES } from '../../src/engine/index.ts';
import { ACCENTS, PARTS, THEMES, TYPEFACES } from '../../src/widgets/parameters.ts';

export const VOCABULARY: EmbedVocabulary = {
  theme: THEMES,
  accent: ACCENTS,
  font: TYPEFACES,
  hide: PARTS,
  account: ACCOUNTS,
  audience: AUDIENCES,
};

/** An activity by its name, "quiz/x", with a title that code has to escape. */
export const activity = (name: string, more: Partial<EmbedActivity> = {}): EmbedActivity => ({
  name,
  kind: name.split('/')[0] ?? '',
  title: `The “${name}” & <others>`,
  purpose: 'To try',
  page: `pages/${name}/`,
  ...more,
});
