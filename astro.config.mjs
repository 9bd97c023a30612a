import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { asBase, siteFrom } from './integrations/address.ts';
import { askAgain } from './integrations/ask-again.ts';
import { digests } from './integrations/digests.ts';
import { figures } from './integrations/figures.ts';
import { cutFonts } from './integrations/fonts.ts';
import { islands } from './integrations/islands.ts';
import { keptCopy } from './integrations/kept-copy.ts';
import { lighten } from './integrations/lighten.ts';
import { offline } from './integrations/offline.ts';
import { packages } from './integrations/packages.ts';
import { schemas } from './integrations/schemas.ts';
import { search } from './integrations/search.ts';
import { supply } from './integrations/supply/index.ts';
import { TERSER } from './integrations/terser.ts';
import { widgets } from './integrations/widgets.ts';

/** Address of the site and the path it lives under; both may be set for a build. */
const site = siteFrom(process.env.SITE_URL);
const base = asBase(process.env.BASE_PATH);

const LITERATA = '@fontsource-variable/literata/files/literata-latin-wght';

/** A self-hosted family, cut to what the site uses, with a metric-matched fallback. */
const family = (name, cssVariable, fallbacks, faces) => ({
  provider: cutFonts(),
  name,
  cssVariable,
  fallbacks,
  options: { faces },
});

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  integrations: [
    mdx(),
    islands(),
    // Widgets, the single pages of a decision and the page in place of others are not places to arrive at.
    sitemap({
      filter: (page) =>
        !/\/embed\/|\/offline\/$|\/decide\/[^/]+\/[^/]+\/|\/quizzes\/[^/]+\/(?:sheet|slides)\//.test(
          page,
        ),
    }),
    schemas(),
    packages(),
    widgets(),
    lighten(),
    search(),
    supply(),
    figures(),
    offline(),
    keptCopy(),
    digests(),
  ],
  fonts: [
    family(
      'Bricolage Grotesque',
      '--font-sans',
      ['Arial', 'sans-serif'],
      [
        {
          from: '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2',
          style: 'normal',
          weight: '400 700',
          cut: { min: 400, max: 700 },
        },
      ],
    ),
    family(
      'Literata',
      '--font-serif',
      ['Georgia', 'serif'],
      [
        { from: `${LITERATA}-normal.woff2`, style: 'normal', weight: '400', cut: 400 },
        { from: `${LITERATA}-normal.woff2`, style: 'normal', weight: '700', cut: 620 },
        { from: `${LITERATA}-italic.woff2`, style: 'italic', weight: '400', cut: 400 },
      ],
    ),
  ],
  // A page's styles come in a dozen small sheets; inside the page they weigh a third less, and ask for nothing.
  build: { inlineStylesheets: 'always' },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "frame-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      // Pagefind searches with a small WebAssembly module of our own origin.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [askAgain()],
    environments: {
      client: {
        build: {
          // As for widgets: 1.1 kB less on the check page, which is close to its limit. What Vite
          // would add for Safari 10 helps nobody: our styles ask for Safari 17.5.
          minify: 'terser',
          terserOptions: { ...TERSER, safari10: false },
          rolldownOptions: {
            output: {
              // What every island needs, in one file: small files pack badly and are asked for one by one.
              codeSplitting: {
                groups: [
                  {
                    name: 'islands',
                    test: /node_modules\/preact\/|island-client|preload-helper|src\/(?:engine\/recorder|components\/recorder\/use-start)\.ts/,
                  },
                  // What slides need too, which have no islands.
                  {
                    name: 'shared',
                    priority: 1,
                    test: /src\/(?:i18n\/(?:t|numbers)|engine\/draft\/types|components\/history\/keep-address)\.ts/,
                  },
                  {
                    name: 'quiz',
                    test: /src\/(?:engine\/(?:quiz\/(?:draw|score)|nearest)|components\/quiz\/today)\.ts/,
                  },
                  {
                    name: 'marks',
                    test: /src\/components\/(?:draft\/VerdictMark|help\/HelpLines|law\/LawNotes)\.tsx/,
                  },
                  // The checker's engine: what uses a part of it waits for somebody to begin.
                  {
                    name: 'engine',
                    test: /src\/(?:components\/draft\/judging|engine\/draft\/(?:check|reading|rewrite|judgement|combination|exposure|questions|severity|detectors\/|guards\/|learned\/(?:opinion|hunch)))/,
                  },
                ],
              },
            },
          },
        },
      },
    },
    build: {
      assetsInlineLimit: 0,
      // Astro marks each guide with a directive that nothing reads when it is bundled.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
