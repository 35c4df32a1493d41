import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { circlesIn, graphOf, importsOf, sources } from './imports.ts';

// The plan of the house. Whatever stands below may import what stands above it, in its own layer and in the layers
// named beside it; never the other way.

const libraryRooms = [
  'number',
  'neuron',
  'network',
  'trace',
  'writing',
  'slips',
  'example',
  'audit',
  'points',
  'training',
  'optimisers',
  'autograd',
  'studies',
];

const componentRooms = [
  'words',
  'styles',
  'book',
  'setting',
  'chapters',
  'quantity',
  'prose',
  'drawing',
  'network',
  'live',
  'example',
  'audit',
  'points',
  'machine',
  'listing',
  'library',
  'questions',
  'cells',
  'your-network',
  'notation',
  'offline',
  'search',
  'page',
];

/** What is thought out, then how it is graded, then what is said; the list at the door chooses whose texts. */
const exerciseRooms = ['code', '', 'chapters', 'grading', 'texts'];

/** What each layer may import besides itself. */
const below: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  exercises: ['lib'],
  sandbox: ['exercises', 'lib'],
  components: ['sandbox', 'exercises', 'lib', 'cells'],
  cells: [],
  pages: ['components', 'sandbox', 'exercises', 'lib'],
};

/** Files that stand in a layer and in no room of it: its lists, and what a page imports by one name. */
const atTheDoor = [
  'src/lib/index.ts',
  'src/components/Layout.astro',
  'src/components/chapter.ts',
  'src/components/code-exercises.ts',
  'src/components/code.ts',
  'src/components/exercises.ts',
  'src/exercises/index.ts',
];

const layerOf = (file: string) => file.split('/')[1] ?? '';
const roomOf = (file: string) => (file.split('/').length > 3 ? (file.split('/')[2] ?? '') : '');
const roomsOf = (layer: string) =>
  ({ lib: libraryRooms, exercises: exerciseRooms, components: componentRooms })[layer];

/** Why a file may not import another, or undefined where it may. */
function faultOf(from: string, to: string): string | undefined {
  const layer = layerOf(from);
  if (layer === 'sandbox' && layerOf(to) === 'exercises' && roomOf(to) !== 'code')
    return 'the sandbox takes the code exercises alone, and not their texts';
  if (layerOf(to) !== layer)
    return below[layer]?.includes(layerOf(to)) && !(layer === 'components' && roomOf(from) === 'words')
      ? undefined
      : `${layer} ${roomOf(from)} may not import ${layerOf(to)}`;
  const rooms = roomsOf(layer);
  if (rooms === undefined || atTheDoor.includes(from) || roomOf(from) === roomOf(to)) return undefined;
  if (atTheDoor.includes(to)) return 'a room may not import what stands at the door';
  return rooms.indexOf(roomOf(to)) < rooms.indexOf(roomOf(from))
    ? undefined
    : `${roomOf(to)} is not above ${roomOf(from)}`;
}

const graph = graphOf(sources);
const arrows = [...graph].flatMap(([from, all]) => all.map((to) => [from, to] as const));

describe('the plan of the house', () => {
  test('every import goes the way of the plan', () => {
    expect(arrows.length).toBeGreaterThan(500);
    const against = arrows.flatMap(([from, to]) => {
      const fault = faultOf(from, to);
      return fault === undefined ? [] : [`${from} imports ${to}: ${fault}`];
    });
    expect(against).toEqual([]);
  });

  test('every import leads to a file', () => {
    const nowhere = arrows.filter(([, to]) => !existsSync(to));
    expect(nowhere.map(([from, to]) => `${from} imports ${to}`)).toEqual([]);
  });

  test('no circle of files', () => {
    expect(circlesIn(graph).map((circle) => circle.join(' → '))).toEqual([]);
  });

  test('no file outside a room', () => {
    const astray = globSync('src/{lib,exercises,components}/**/*.*')
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => !atTheDoor.includes(file))
      .filter((file) => ![...(roomsOf(layerOf(file)) ?? []), 'results'].includes(roomOf(file)));
    expect(astray).toEqual([]);
    expect(atTheDoor.filter((file) => !existsSync(file))).toEqual([]);
  });

  test('no folder of more than 22 files, but for the pages, whose places are their addresses', () => {
    const counts = new Map<string, number>();
    for (const file of globSync('{src,tests}/**/*.*')) {
      const folder = file.replaceAll('\\', '/').replace(/\/[^/]*$/, '');
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    expect([...counts].filter(([folder, count]) => count > 22 && folder !== 'src/pages')).toEqual([]);
  });

  test('every test of a room stands where what it tests stands', () => {
    const tests = globSync('tests/{lib,exercises,components}/**/*.test.ts').map((file) =>
      file.replaceAll('\\', '/'),
    );
    const astray = tests.filter((file) => !roomsOf(layerOf(file))?.includes(roomOf(file)));
    expect(astray).toEqual([]);
  });
});

describe('library, exercises and cells stand alone', () => {
  const library = sources.filter((file) => file.startsWith('src/lib/'));
  const exercises = sources.filter((file) => file.startsWith('src/exercises/'));
  const solutions = exercises.filter((file) => file.endsWith('/solution.ts'));
  const cells = sources.filter((file) => file.startsWith('src/cells/'));

  test.each(library)('%s imports the library alone, with the extension', (file) => {
    for (const to of importsOf(file)) expect(to).toMatch(/^src\/lib\/[\w/-]+\.(ts|json)$/);
  });

  test.each(exercises.filter((file) => !solutions.includes(file)))(
    '%s imports exercises and the library alone',
    (file) => {
      for (const to of importsOf(file)) expect(to).toMatch(/^src\/(exercises|lib)\/[\w/-]+\.(ts|json)$/);
    },
  );

  test.each([...cells, ...solutions])(
    '%s imports the library alone, by its name, as a reader would',
    (file) => {
      for (const to of importsOf(file)) expect(to).toMatch(/^backprop(\/plot)?$/);
    },
  );

  test.each([...library, ...exercises, ...cells])('%s knows no document and no window', (file) => {
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    expect(code).not.toMatch(/\b(document|window|localStorage|navigator)\b/);
  });

  test('it runs unbundled in Node, and gives the error of the worked example', () => {
    const script = "import('./src/lib/index.ts').then(({ quantity }) => console.log(quantity('E')))";
    const printed = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    // The article prints 0.444 from rounded outputs; unrounded, the recomputed error is this.
    expect(Number(printed)).toBeCloseTo(0.4434344431833004, 14);
  });

  test('the list of the library goes room by room in the order of the plan', () => {
    const listed = importsOf('src/lib/index.ts');
    const rooms = [...new Set(listed.map(roomOf))];
    expect(rooms).toEqual(libraryRooms);
    expect(listed).toHaveLength(new Set(listed).size);
  });
});
