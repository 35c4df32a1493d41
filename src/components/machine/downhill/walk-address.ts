// A walk in the address of its page: only what differs from the walk that the page was built with, and of that only what the
// figure shows. A page may have several figures, so each has keys of its own.
import {
  keepInAddress,
  type Refused,
  readValues,
  type Values,
  withValues,
} from '../../setting/address/figure-query.ts';
import { readTyped } from '../../setting/read-typed.ts';
import { downhillWords } from '../../words/machine/downhill.ts';
import type { DownhillField, GroundName, OptimiserChoice } from '../../words/vocabulary.ts';
import { boxOf } from './ground.ts';
import { axes, batchSizes, changed, takes, type Walk } from './walk.ts';

/** In the order in which they are read: what follows begins anew with what stands before it. */
const parts = [
  'ground',
  'across',
  'up',
  'optimiser',
  'batch',
  'rate',
  'momentum',
  'steps',
  'start-across',
  'start-up',
] as const;
type Part = (typeof parts)[number];
type Key = `${string}-${Part}`;

const keysOf = (figure: string): readonly Key[] => parts.map((part): Key => `${figure}-${part}`);

function valuesOf(figure: string, walk: Walk): Values<Key> {
  const { ground, first, second, optimiser, batch, rate, isOwnRate, kept, steps, start } = walk;
  const values: Values<Part> = {
    ...{ ground, optimiser, steps, 'start-across': start[0], 'start-up': start[1] },
    ...(ground === 'example' ? { across: first, up: second } : { batch }),
    ...(isOwnRate && { rate }),
    ...(optimiser === 'momentum' && { momentum: kept }),
  };
  return Object.fromEntries(Object.entries(values).map(([part, value]) => [`${figure}-${part}`, value]));
}

/** The query string with this walk in it. */
export function withWalk(search: string, figure: string, first: Walk, walk: Walk): string {
  const { ground, optimiser } = walk;
  const onGround = changed(first, { ground, optimiser });
  const begun = changed(changed(onGround, { first: walk.first }), { second: walk.second });
  const before = {
    ...valuesOf(figure, ground === 'example' ? begun : onGround),
    ...{ [`${figure}-ground`]: first.ground, [`${figure}-optimiser`]: first.optimiser },
    ...{ [`${figure}-across`]: onGround.first, [`${figure}-up`]: onGround.second },
  };
  return withValues(search, keysOf(figure), before, valuesOf(figure, walk));
}

/** The walk that an address asks for, and a sentence on what could not be read, '' where all could. */
export function readWalk(
  search: string,
  figure: string,
  first: Walk,
): { readonly walk: Walk; readonly said: string } {
  let walk = first;
  const said = readValues(search, keysOf(figure), (key, text) => {
    const next = taken(walk, key.slice(figure.length + 1) as Part, text);
    if ('problem' in next) return next;
    walk = next;
    return undefined;
  });
  return { walk, said };
}

const none: Refused = { problem: undefined };

/** The walk with one part as an address gives it. What the figure does not have there is passed over. */
function taken(walk: Walk, part: Part, text: string): Walk | Refused {
  const chosen = <Choice extends string>(from: readonly Choice[], take: (choice: Choice) => Walk) => {
    const choice = from.find((one) => one === text);
    return choice === undefined ? none : take(choice);
  };
  const number = (takesIt: (value: number) => boolean, take: (value: number) => Walk) => {
    const read = readTyped(text);
    if ('problem' in read) return read;
    // −0 is 0
    return takesIt(read.value) ? take(read.value + 0) : none;
  };
  const field = (name: DownhillField) =>
    number(
      (value) => takes(name, value),
      (value) => changed(walk, { [name]: value }),
    );
  const { left, right, bottom, top } = boxOf(walk.ground);
  const isExample = walk.ground === 'example';
  switch (part) {
    case 'ground':
      return chosen(Object.keys(downhillWords.grounds) as GroundName[], (ground) =>
        changed(walk, { ground }),
      );
    case 'across':
      return isExample ? chosen(axes, (first) => changed(walk, { first })) : walk;
    case 'up': {
      const others = axes.filter((axis) => axis !== walk.first);
      return isExample ? chosen(others, (second) => changed(walk, { second })) : walk;
    }
    case 'optimiser':
      return chosen(Object.keys(downhillWords.optimisers) as OptimiserChoice[], (optimiser) =>
        changed(walk, { optimiser }),
      );
    case 'batch':
      return isExample ? walk : number(isBatch, (batch) => changed(walk, { batch }));
    case 'rate':
      return field('rate');
    case 'momentum':
      return walk.optimiser === 'momentum' ? field('kept') : walk;
    case 'steps':
      return field('steps');
    case 'start-across':
      return number(
        (value) => value >= left && value <= right,
        (value) => changed(walk, { start: [value, walk.start[1]] }),
      );
    case 'start-up':
      return number(
        (value) => value >= bottom && value <= top,
        (value) => changed(walk, { start: [walk.start[0], value] }),
      );
    default:
      return part satisfies never;
  }
}

const isBatch = (size: number) => batchSizes.some((one) => one === size);

/** Puts the walk into the address of the page. */
export function keepWalk(figure: string, first: Walk, walk: Walk): void {
  keepInAddress(figure, (search) => withWalk(search, figure, first, walk));
}
