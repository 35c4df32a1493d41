import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { nearest } from '../../lib/number/nearest.ts';
import { hasPdf, pdfFile } from './pdf.ts';

/** Any address will do that no link leads to. */
const host = 'http://book.invalid';

/** The book as it was built, every path from its root and without the slash before it: '' is the home page. */
export interface Built {
  /** where the host has it, with a slash at both ends */
  readonly base: string;
  /** the text of each page, by its path */
  readonly pages: ReadonlyMap<string, string>;
  /** the paths of all other files */
  readonly files: Iterable<string>;
}

/** A sentence for each link inside the book that leads to no page, to no file, or to no place on its page. */
export function brokenLinks({ base, pages, files }: Built): readonly string[] {
  const known = new Set([...pages.keys(), ...files]);
  const ids = new Map([...pages].map(([path, html]) => [path, new Set(valuesIn(html, 'id'))]));
  return [...pages].flatMap(([path, html]) =>
    [...new Set(valuesIn(html, 'href|src|component-url|renderer-url'))].flatMap((link) => {
      const { origin, pathname, hash } = new URL(link, `${host}${base}${path}`);
      if (origin !== host) return [];
      const at = `/${path} links to ${link}`;
      if (!pathname.startsWith(base)) return [`${at}, which is outside the book at ${base}.`];
      const to = decodeURIComponent(pathname.slice(base.length));
      if (!known.has(to)) {
        const near = nearest(to, known);
        return [`${at}, where nothing is.${near === undefined ? '' : ` The nearest is /${near}`}`];
      }
      const id = decodeURIComponent(hash.slice(1));
      const there = ids.get(to) ?? new Set<string>();
      // One with an equals sign says what a page is set to, and is no place on it.
      if (id === '' || id.includes('=') || there.has(id)) return [];
      const near = nearest(id, there);
      const advice = near === undefined ? `There are: #${[...there].join(', #')}` : `The nearest is #${near}`;
      return [`${at}, and /${to} has no #${id}. ${advice}`];
    }),
  );
}

/** The values of attributes in a page, outside its scripts and styles. */
function valuesIn(html: string, attributes: string): string[] {
  const markup = html.replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/g, '$1');
  const named = new RegExp(`\\s(?:${attributes})="([^"]*)"`, 'g');
  const tags = markup.match(/<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/g) ?? [];
  return tags.flatMap((tag) =>
    [...tag.matchAll(named)].map(([, value = '']) => value.replace(/&(?:amp|#38);/g, '&')),
  );
}

/** Ends a build in which a link leads nowhere, with every such link and what is nearest to it. */
export function checkLinks(base: string): AstroIntegration {
  return {
    name: 'check-links',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const all = globSync('**', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
        const pages = all.filter((file) => file.endsWith('.html'));
        const broken = brokenLinks({
          base,
          pages: new Map(
            pages.map((file) => [
              file.replace(/(^|\/)index\.html$/, '$1'),
              readFileSync(folder + file, 'utf8'),
            ]),
          ),
          // The book in one file is made from what is built here, and put beside it.
          files: [...all.filter((file) => !file.endsWith('.html')), ...(hasPdf ? [pdfFile] : [])],
        });
        if (broken.length > 0) throw new Error(`Links that lead nowhere:\n${broken.join('\n')}`);
      },
    },
  };
}
