// Another language is a folder laid over src: its pages in place of the book's, and each of its other files in place of
// the one at the same path. This is the only place that knows; BOOK_LANGUAGE names the folder.
import { existsSync, globSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** What a language may have of its own, by its path in src: prose, words, faces of type. All else is the same in all. */
const own =
  /^(pages\/[^/]+\.mdx|components\/words\/.+\.ts|components\/styles\/fonts\.css|exercises\/texts\/.+\.ts|(exercises|sandbox)\/words\.ts)$/;

/** How a language changes the build. */
export interface Language {
  /** behind the base path: '' or the folder's name, such as 'zh/' */
  readonly path: string;
  /** where Astro finds the pages of prose */
  readonly srcDir: string;
  readonly outDir: string;
  readonly integrations: readonly AstroIntegration[];
  /** for every bundle that words go into */
  readonly plugins: readonly Plugin[];
  /** the URL of the file that stands at a path in src, for what is imported outside a bundle */
  readonly addressOf: (path: string) => string;
}

/**
 * The language in a folder; without one, that of src itself.
 * @throws Error if the folder holds a file that a language can't have, or one that stands in for none
 */
export function languageIn(folder: string | undefined): Language {
  if (!folder)
    return {
      path: '',
      srcDir: 'src',
      outDir: 'dist',
      integrations: [],
      plugins: [],
      addressOf: (path) => pathToFileURL(join('src', path)).href,
    };
  const files = globSync('**/*.*', { cwd: folder }).map((file) => file.replaceAll(sep, '/'));
  if (files.length === 0) throw new Error(`BOOK_LANGUAGE names ${folder}, and nothing is there`);
  for (const file of files)
    if (!own.test(file) || !existsSync(join('src', file)))
      throw new Error(`${folder}/${file} stands in for nothing: src has no words or page there`);
  const name = basename(resolve(folder));
  const found = (path: string) =>
    join(existsSync(join(folder, path)) ? resolve(folder) : resolve('src'), path);
  return {
    path: `${name}/`,
    srcDir: folder,
    outDir: `dist/${name}`,
    integrations: [pagesWithoutProse],
    plugins: [overlay([resolve(folder), resolve('src')], found)],
    addressOf: (path) => pathToFileURL(found(path)).href,
  };
}

/** The pages that are made from words alone serve every language. */
const pagesWithoutProse: AstroIntegration = {
  name: 'pages-without-prose',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      for (const page of globSync('src/pages/**/*.{astro,ts}'))
        injectRoute({
          pattern: `/${relative('src/pages', page)
            .replaceAll(sep, '/')
            .replace(/\.(astro|ts)$/, '')}`,
          entrypoint: resolve(page),
          prerender: true,
        });
    },
  },
};

/**
 * An import of a file leads to where it is found.
 * @param roots  the folders that are laid over each other
 * @param found  the file for a path in them
 */
function overlay(roots: readonly string[], found: (path: string) => string): Plugin {
  return {
    name: 'language',
    enforce: 'pre',
    resolveId(name, importer) {
      const [path = '', query] = name.split('?');
      // An island's file is asked for by its whole path.
      const from = name.startsWith('.') && importer ? dirname(importer.split('?')[0] ?? '') : '';
      const asked = resolve(from, path);
      const root = roots.find((root) => asked.startsWith(root + sep));
      if (root === undefined) return;
      const file = found(relative(root, asked));
      return file === asked || !existsSync(file)
        ? undefined
        : file.replaceAll(sep, '/') + (query ? `?${query}` : '');
    },
  };
}
