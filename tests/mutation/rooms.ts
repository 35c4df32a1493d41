import { globSync } from 'node:fs';

/** The rooms of `src/lib` that are changed. */
export const rooms = [
  'number',
  'neuron',
  'optimisers',
  'network',
  'example',
  'points',
  'autograd',
  'writing',
  'training',
  'studies',
  'trace',
  'slips',
  'audit',
] as const;

/** Tests that take minutes: a thousand runs of them take days. */
const slow = [
  'tests/lib/audit/{rates,slips-by-hand,paste/long-pastes}.test.ts',
  'tests/lib/*/long/*.test.ts',
];

/** Tests that look at a room from elsewhere, and are all there are of some of its code. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  number: ['tests/components/setting/read-typed.test.ts'],
  // What a verdict is shows in whole audits.
  'audit/verdict': [
    'tests/lib/audit/{audit,carried-numbers,everywhere,published-verdicts,rounding,settled-names,two-mistakes}.test.ts',
  ],
};

/** Which tests look for the changes in a room, or in a folder of one: its own. */
export const testsOf = (where: string) => ({
  include: [`tests/lib/${where}/**/*.test.ts`, ...(elsewhere[where] ?? [])],
  exclude: slow,
});

/** Whether tests of a room try random cases of fast-check, which takes a while to load for every change. */
export const drawsCases = (where: string) =>
  ['trace', 'network', 'points', 'writing'].includes(where.split('/')[0] as string);

/** The folders of a room that have tests of their own: `audit/paste`. */
export const foldersOf = (room: string): readonly string[] =>
  globSync(`src/lib/${room}/*/`)
    .map((path) => path.replace(/^src\/lib\//, '').replace(/\/$/, ''))
    .filter((folder) => globSync(testsOf(folder).include).length > 0)
    .sort();

/** Whose tests look for the changes in a room, a folder or a file: those of its folder, if that has any, or of its room. */
export function nearestTo(asked: string): string {
  const [room = '', folder] = asked.split('/');
  return foldersOf(room).find((one) => one === `${room}/${folder}`) ?? room;
}
