import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chapters } from '../../../src/components/book/chapters.ts';
import { library, rooms } from '../../../src/components/library/library.ts';
import { readLibrary } from '../../../src/components/library/read-library.ts';
import { roads } from '../../../src/components/library/roads.ts';
import { exportsOf } from '../../../src/components/listing/cut-listing.ts';
import { libraryWords } from '../../../src/components/words/library/library.ts';
import * as backprop from '../../../src/lib/index.ts';
import { runExample } from './run-example.ts';

const sources = globSync('src/lib/**/*.ts').map((path) => path.replaceAll('\\', '/'));
const all = readLibrary(
  Object.fromEntries(sources.map((path) => [path.replace('src/lib/', ''), readFileSync(path, 'utf8')])),
);
const atPlace = ({ name, file }: (typeof library)[number]) => `${name} in src/lib/${file}`;
const values = library.filter(({ kind }) => kind !== 'type');

describe('what the library exports', () => {
  test('is on its pages, or says that it is internal', () => {
    const names = new Set(all.map(({ name }) => name));
    expect(Object.keys(backprop).filter((name) => !names.has(name))).toEqual([]);
    expect(names.size).toBe(all.length);
    expect(library).toEqual(all.filter(({ doc }) => !doc.isInternal));
    expect(values.length).toBeGreaterThan(200);
  });

  test('stands in the line that is named', () => {
    for (const { name, file, line } of library) {
      const lines = readFileSync(`src/lib/${file}`, 'utf8').split('\n');
      expect(lines[line - 1]).toMatch(new RegExp(`^export [a-z* ]+ ${name}\\b`));
    }
  });

  test('says what it is', () => {
    expect(library.filter(({ doc }) => doc.prose === '').map(atPlace)).toEqual([]);
  });

  test('has an example, unless it is a type', () => {
    expect(values.filter(({ doc }) => doc.examples.length === 0).map(atPlace)).toEqual([]);
  });

  test('says what it throws, where it does', () => {
    const silent = library.filter(({ name, file, doc, kind }) => {
      const source = readFileSync(`src/lib/${file}`, 'utf8');
      const own = exportsOf(file, source).find((one) => one.name === name);
      const code = source.slice(own?.start, own?.end).replace(/\/\*\*[\s\S]*?\*\//g, '');
      return kind === 'function' && doc.throws.length === 0 && /\b(?:fail|need[A-Z]\w*)\(/.test(code);
    });
    // what its methods throw stands at them, in the type `Evaluator`
    expect(silent.map(({ name }) => name)).toEqual(['evaluatorOf']);
  });

  test('names only parameters that it has', () => {
    const wrong = values.flatMap((one) =>
      one.doc.params
        .filter(({ name }) => !new RegExp(`\\b${name}\\b`).test(one.text))
        .map(({ name }) => `${atPlace(one)}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});

test('every room has words of its own, and no other', () => {
  expect(Object.keys(libraryWords.rooms)).toEqual(rooms);
});

test('every road leads over exports of the library to a chapter', () => {
  const names = new Set(library.map(({ name }) => name));
  for (const { exports, chapter } of roads) {
    expect(exports.filter((name) => !names.has(name))).toEqual([]);
    expect(chapters.map(({ slug }) => slug)).toContain(chapter);
  }
  expect(roads.map(({ id }) => id)).toEqual(Object.keys(libraryWords.roads.rows));
});

describe('an example comes to what it states', () => {
  test.each(rooms)('in %s', (room) => {
    for (const { doc, name, ...place } of library.filter((one) => one.room === room))
      for (const example of doc.examples) {
        const ran = runExample(example);
        const wrong = ran.filter(({ difference }) => difference !== undefined);
        expect(wrong, atPlace({ doc, name, ...place })).toEqual([]);
        expect(example).toContain(name);
      }
  });
});
