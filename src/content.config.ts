import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { categorySchema } from './schemas/category.ts';
import { chartSchema } from './schemas/chart.ts';
import { checkSchema } from './schemas/check.ts';
import { principleSchema } from './schemas/conformance.ts';
import { draftSchema } from './schemas/draft.ts';
import { essaySchema } from './schemas/essay.ts';
import { factSchema } from './schemas/fact.ts';
import { feedSchema } from './schemas/feed.ts';
import { flowSchema } from './schemas/flow.ts';
import { guideSchema } from './schemas/guide.ts';
import { policySchema } from './schemas/policy.ts';
import { quizSchema } from './schemas/quiz.ts';
import { styleSchema } from './schemas/style.ts';
import { termSchema } from './schemas/term.ts';

const yaml = (folder: string) => glob({ base: `./src/content/${folder}`, pattern: '*.yaml' });

export const collections = {
  guides: defineCollection({
    loader: glob({ base: './src/content/guides/en', pattern: '*.mdx' }),
    schema: guideSchema,
  }),
  categories: defineCollection({ loader: yaml('categories/en'), schema: categorySchema }),
  drafts: defineCollection({ loader: yaml('drafts/en'), schema: draftSchema }),
  flows: defineCollection({ loader: yaml('flows/en'), schema: flowSchema }),
  quizzes: defineCollection({ loader: yaml('quizzes/en'), schema: quizSchema }),
  styles: defineCollection({ loader: yaml('styles/en'), schema: styleSchema }),
  feeds: defineCollection({ loader: yaml('feeds/en'), schema: feedSchema }),
  essays: defineCollection({ loader: yaml('essays'), schema: essaySchema }),
  ui: defineCollection({ loader: yaml('ui/en'), schema: z.record(z.string(), z.unknown()) }),
  tools: defineCollection({ loader: yaml('tools/en'), schema: z.record(z.string(), z.unknown()) }),
  glossary: defineCollection({ loader: yaml('glossary/en'), schema: termSchema }),
  facts: defineCollection({ loader: yaml('facts'), schema: factSchema }),
  policy: defineCollection({ loader: yaml('policy/en'), schema: policySchema }),
  charts: defineCollection({ loader: yaml('charts/en'), schema: chartSchema }),
  conformance: defineCollection({ loader: yaml('conformance/en'), schema: principleSchema }),
  checks: defineCollection({ loader: yaml('checks/en'), schema: checkSchema }),
};
