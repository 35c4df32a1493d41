import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readMarkup } from './markup.ts';
import { namesIn, type Place, placesOf, type Searched, termsIn } from './places.ts';

/** Pages that are no part of the book. */
const noPage = /^(404|sandbox)\.html$|^embed\//;

/** Rooms of the library: found by title and heading, and not by all that is told of each function. */
const reference = /^library\/.+/;

/** Where other books' names for things stand. */
const glossary = 'notation/index.html';

/** Reads every page that was built into the file that the search loads; while the book is written, the last build's is served. */
export function listPlaces(base: string): AstroIntegration {
  let built = '';
  return {
    name: 'list-places',
    hooks: {
      'astro:config:done': ({ config }) => {
        built = fileURLToPath(new URL('search.json', config.outDir));
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (!request.url?.endsWith('/search.json') || !existsSync(built)) return next();
          response.setHeader('Content-Type', 'application/json').end(readFileSync(built));
        });
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        writeFileSync(`${folder}search.json`, JSON.stringify(searchedIn(folder, base)));
      },
    },
  };
}

function searchedIn(folder: string, base: string): Searched {
  const files = globSync('**/*.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !noPage.test(file))
    .sort();
  const markup = (file: string) => readMarkup(readFileSync(folder + file, 'utf8'));
  const told = files.includes(glossary) ? markup(glossary) : readMarkup('');
  const [names, terms] = [namesIn(told, base), termsIn(told, base)];
  const read = files.map((file, page) => {
    const path = file.replace(/(^|\/)index\.html$/, '$1');
    const found = placesOf(file === glossary ? told : markup(file), page);
    const places = reference.test(path)
      ? found.places.map((place) => ({ ...place, text: '' }))
      : found.places;
    return { path, ...found, places };
  });
  return {
    pages: read.map(({ path, title, kicker }) => ({ path, title, kicker })),
    places: [
      ...read.flatMap(({ path, places }) =>
        places.map((place): Place => {
          const named = names.get(`${path}#${place.id}`);
          return named === undefined ? place : { ...place, names: named };
        }),
      ),
      ...terms.map(
        ({ path, ...term }): Place => ({ page: read.findIndex((one) => one.path === path), ...term }),
      ),
    ],
  };
}
