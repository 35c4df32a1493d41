// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { hasBrowser } from './scripts/browser.ts';
import { checkLinks } from './src/components/book/check-links.ts';
import { languageIn } from './src/components/book/language.ts';
import { codeThemes } from './src/components/listing/code-themes.ts';
import { slimSvelte } from './src/components/live/slim-svelte.ts';
import { tracesOfPages } from './src/components/live/traces/packed-traces.ts';
import { wholeText } from './src/components/live/whole-text.ts';
import { keepCopy } from './src/components/offline/keep-copy.ts';
import { inlineScript } from './src/components/page/inline-script.ts';
import { ownHashes } from './src/components/page/own-hashes.ts';
import { holdFormulas } from './src/components/quantity/letters/hold-formulas.ts';
import { linksUnder, mathInMarkdown } from './src/components/quantity/math-in-markdown.ts';
import { listPlaces } from './src/components/search/list-places.ts';
import { sandbox } from './src/sandbox/bundle.ts';

const language = languageIn(process.env.BOOK_LANGUAGE);
const base = (process.env.BASE_PATH ?? '/') + language.path;
const site = process.env.SITE;

/** @type {typeof import('./src/components/words/symbol.ts')} */
const { symbolWords } = await import(language.addressOf('components/words/symbol.ts'));

// `--open` would print an error where there is nothing to open. The address is printed in any case.
if (!hasBrowser()) process.env.BROWSER = 'none';

/** The one inline script: it must run before the first paint, so the policy names its hash. */
const themeScript = inlineScript(
  readFileSync(new URL('./src/components/page/theme-at-start.js', import.meta.url), 'utf8'),
);
const themeHash = /** @type {const} */ (
  `sha256-${createHash('sha256').update(themeScript).digest('base64')}`
);

/** Of KaTeX's twenty font files, the ones the book's formulas use. */
const katexFonts = /KaTeX_(Main-Regular|Math-Italic|Size[1-4]-Regular)\.woff2/;

/** Of its eleven sizes of type, those that formulas switch between: script in script, script, text. */
const katexSizes = new Set(['1', '3', '6']);

/** Modules that pages load together, in one file: it compresses better than its parts. */
const chunks = [
  chunk('words', 2, [
    'src/lib/writing/format.ts',
    'src/lib/number/round.ts',
    'src/lib/number/expect.ts',
    'src/components/words/live.ts',
    'src/components/words/punctuation.ts',
    'src/components/drawing/scale.ts',
    'src/components/setting/limit.ts',
    'src/components/setting/reach.ts',
    'src/components/setting/kept.ts',
    'src/components/book/href.ts',
    'src/components/book/own-file.ts',
    'src/components/offline/offer-copy.ts',
  ]),
  chunk('neuron', 0, [
    'src/lib/neuron/activations.ts',
    'src/lib/neuron/losses.ts',
    'src/lib/neuron/cross-entropy.ts',
  ]),
  chunk('training', 0, [
    'src/lib/training/gradient-descent.ts',
    'src/lib/training/model.ts',
    'src/lib/points/points.ts',
  ]),
  chunk('trace', 1, [
    'src/lib/example/quantities.ts',
    'src/components/quantity/html.ts',
    'src/components/setting/shown.ts',
    'src/components/setting/store.ts',
    'src/components/live/controls.ts',
    'src/components/live/spoken.ts',
    'src/components/live/write-line.ts',
    'src/components/setting/parameter.ts',
    'src/components/network/lit.ts',
  ]),
  // what Your network needs of it too, whose trace is another
  chunk('lines', 2, [
    'src/lib/neuron/sigmoid.ts',
    'src/lib/trace/diverged.ts',
    'src/lib/trace/descend.ts',
    'src/lib/trace/error-bounds.ts',
    'src/lib/trace/program.ts',
    'src/lib/example/article.ts',
    'src/lib/writing/expression.ts',
    'src/lib/writing/line.ts',
    'src/lib/writing/symbols.ts',
    'src/components/words/symbol.ts',
    'src/components/quantity/tokens.ts',
    'src/components/setting/digits.ts',
    'src/components/setting/drag.ts',
    'src/components/setting/number-field.ts',
  ]),
  // with what runs the figures, since most of them have a field
  chunk('fields', 0, [
    'src/components/setting/typing.svelte.ts',
    'node_modules/@astrojs/svelte/dist/client.svelte.js',
  ]),
  chunk('descent', 0, [
    'src/components/example/descent/LiveDescent.svelte',
    'src/components/example/descent/texts.ts',
  ]),
  chunk('number-words', 1, ['src/components/words/number.ts']),
  // what works out a step of any network
  chunk('step', 1, [
    'src/lib/slips/step.ts',
    'src/lib/trace/trace.ts',
    'src/lib/trace/names.ts',
    'src/lib/trace/entry.ts',
    'src/lib/network/shape.ts',
    'src/lib/example/mazur.ts',
  ]),
  chunk('typed', 0, [
    'src/lib/number/read-number.ts',
    'src/components/setting/read-typed.ts',
    'src/components/words/typed.ts',
  ]),
  chunk('number-field', 0, ['src/components/network/NumberField.svelte']),
  // what goes through a drawing step by step, and what that needs alone
  chunk('stepper', 0, ['src/components/live/stepper.ts', 'src/components/quantity/fetch-formulas.ts']),
  // what the page of that name loads in any case; last, since it takes with it whatever those above have not
  chunk('your-network', 0, [
    'src/components/your-network/build/Builder.svelte',
    'src/components/your-network/worked/WorkedOut.svelte',
    'src/components/your-network/check/Check.svelte',
    'src/components/your-network/sheets/Sheets.svelte',
  ]),
];

/**
 * A module that has moved would only make pages heavier, without a word, so each must be where it is said to be.
 * @param {string} name
 * @param {number} priority
 * @param {readonly string[]} files
 */
function chunk(name, priority, files) {
  for (const file of files)
    if (!existsSync(file))
      throw new Error(`astro.config.mjs: the chunk ${name} names ${file}, which is not there`);
  return {
    name,
    priority,
    // A language's words stand at the same path in a folder of its own. What the bundler itself adds every page needs.
    test: (/** @type {string} */ id) =>
      files.some((file) => id.endsWith(file.replace(/^src/, ''))) ||
      (name === 'words' && id.includes('vite/preload-helper')),
  };
}

export default defineConfig({
  base,
  srcDir: language.srcDir,
  outDir: language.outDir,
  ...(site && { site }),
  trailingSlash: 'always',
  // In the page itself: a stylesheet of its own would cost the first paint a round trip.
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  // Chapters are MDX: their code is highlighted, and the policy below lets it have its style attributes. Plain Markdown,
  // of which there is none, would be warned about.
  integrations: [
    mdx({ optimize: true, syntaxHighlight: 'shiki' }),
    svelte(),
    checkLinks(base),
    ownHashes(),
    {
      name: 'client:reached',
      hooks: {
        'astro:config:setup': ({ addClientDirective }) =>
          addClientDirective({
            name: 'reached',
            entrypoint: fileURLToPath(new URL('./src/components/page/reached.ts', import.meta.url)),
          }),
      },
    },
    ...language.integrations,
    listPlaces(base),
    // last: it counts what the others have made
    keepCopy(process.env.OFFLINE !== 'no'),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { math: true, headingAttributes: true },
      mdastPlugins: [mathInMarkdown(symbolWords), holdFormulas],
      hastPlugins: [linksUnder(base)],
    }),
    shikiConfig: codeThemes,
  },
  security: {
    csp: {
      scriptDirective: { hashes: [themeHash] },
      // Style elements come from the site itself, which need not be said, or are named by their hash; attributes may stay.
      styleDirective: { resources: [{ resource: "'unsafe-inline'", kind: 'attribute' }] },
      directives: ["default-src 'self'", "img-src 'self' data:", "object-src 'none'", "base-uri 'self'"],
    },
  },
  vite: {
    // by its name, as a reader's code has it
    resolve: {
      alias: [
        { find: /^backprop$/, replacement: fileURLToPath(new URL('./src/lib/index.ts', import.meta.url)) },
      ],
    },
    build: { assetsInlineLimit: 0, modulePreload: false },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: { groups: chunks },
              // Every script names the others, and nothing compresses a hash: seven letters of it tell versions apart as well as eight.
              chunkFileNames: '_astro/[name].[hash:7].js',
            },
          },
        },
      },
    },
    plugins: [
      ...language.plugins,
      sandbox(undefined, language.plugins),
      wholeText,
      slimSvelte,
      tracesOfPages,
      {
        // Vite's helper looks ahead for styles of modules loaded later. All styles are in the page, and it weighs a kilobyte.
        name: 'no-preload-helper',
        enforce: 'pre',
        load: (id) =>
          id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined,
      },
      {
        // Nor has anything use for the lists that the helper would have looked through.
        name: 'no-preload-lists',
        generateBundle: {
          order: 'post',
          handler(_, bundle) {
            for (const chunk of Object.values(bundle))
              if (chunk.type === 'chunk')
                chunk.code = chunk.code
                  .replace(/^const __vite__mapDeps=.*\n/, '')
                  .replace(/,__vite__mapDeps\(\[[\d,]*\]\)/g, '');
          },
        },
      },
      {
        name: 'only-the-katex-fonts-and-sizes-in-use',
        enforce: 'pre',
        transform(code, id) {
          if (!id.includes('katex/dist/katex')) return;
          return code
            .replace(/@font-face\s*\{[^}]*\}/g, (face) => (katexFonts.test(face) ? face : ''))
            .replace(/[^{}]*\.reset-size(\d+)\.size(\d+)[^{}]*\{[^}]*\}/g, (rule, from, to) =>
              katexSizes.has(from) && katexSizes.has(to) ? rule : '',
            )
            .replace(
              /src:\s*([^;}]*?)(url\([^)]*\.woff2["']?\)\s*format\(["']woff2["']\))[^;}]*/g,
              'font-display:swap;src:$2',
            );
        },
      },
    ],
  },
});
