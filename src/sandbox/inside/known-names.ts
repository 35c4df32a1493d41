// What the library is called with in a cell, held against what it knows: a key, an id or a choice that it would pass over
// in silence is an error that names it, the nearest there is, and all there are.
import * as library from '../../lib/index.ts';
import { nearest } from '../../lib/number/nearest.ts';
import { sandboxWords } from '../words.ts';

type Library = typeof library;
/** Looks at one argument of a call; `all` are the others with it. */
type Check = (where: string, argument: unknown, all: readonly unknown[]) => void;
type Known = Iterable<string>;

function need(where: string, what: string, name: unknown, known: Known): void {
  if (typeof name !== 'string') return;
  const names = [...known];
  if (names.includes(name)) return;
  throw new RangeError(sandboxWords.unknownName(where, what, name, nearest(name, names), names));
}

/** @param offered  what is named to the reader; more than that may be allowed */
function needKeys(where: string, what: string, record: unknown, allowed: Known, offered = allowed): void {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return;
  const names = new Set(allowed);
  for (const key of Object.keys(record)) if (!names.has(key)) need(where, what, key, offered);
}

/* what the library knows */

const shared = library.articlePolicy;
const own = { ...shared, biases: 'per neuron' } as const;

/** Everything a step of such a network is about, with its biases shared or each neuron's own. */
function idsOf(shape: Parameters<Library['parameterIds']>[0]): Known {
  return [shared, own].flatMap((policy) => library.traceOf(shape, policy).map(({ id }) => id));
}

const articleIds = new Set(idsOf(library.articleShape));
const settable = new Set([
  ...library.parameterIds(library.articleShape),
  ...library.parameterIds(library.articleShape, own),
]);

/* checks of an argument */

const reference: Check = (where, given) => {
  const [, id, variation] = /^(\w+)(?:@\d+)?(?:~([\w-]+))?$/.exec(String(given)) ?? [];
  if (id === undefined) return;
  if (variation !== undefined) need(where, 'variation', variation, Object.keys(library.variations));
  const ids = library.entriesFor(variation as Parameters<Library['entriesFor']>[0]).keys();
  need(where, 'quantity', id, ids);
};

/** Any value of a whole step may be in a record of parameters; what can be set is what is offered. */
const setting: Check = (where, given) => needKeys(where, 'parameter', given, articleIds, settable);

const parametersIn = (entries: unknown): string[] =>
  Array.isArray(entries) ? entries.flatMap(({ id, op }) => (op === 'parameter' ? [id] : [])) : [];

/** A shared bias may stand beside those that have taken its place. */
const valuesOf: Check = (where, given, [entries]) => {
  if (!Array.isArray(entries)) return;
  const ids = entries.map(({ id }) => id);
  needKeys(where, 'parameter', given, [...ids, ...articleIds], parametersIn(entries));
};

const parameterOf: Check = (where, given, [entries]) =>
  need(where, 'parameter', given, parametersIn(entries));

const valuesFor: Check = (where, given, [, shape]) => {
  if (typeof shape !== 'object' || shape === null) return;
  const known = shape as Library['articleShape'];
  needKeys(where, 'parameter', given, idsOf(known), library.parameterIds(known));
};

/** The names of a type, all of them: one that is missing or one too many fails the types. */
const names = <Name extends string>(all: Readonly<Record<Name, true>>): readonly Name[] =>
  Object.keys(all) as Name[];

/** What a function of the library takes in a place, where that is a record of options. */
type Taken<Name extends keyof Library, Place extends number> = Library[Name] extends (
  ...given: infer Given
) => unknown
  ? NonNullable<Given[Place]>
  : never;

/** For each option of a record what may be chosen; an empty list: anything. */
type Choices<Options> = { readonly [Name in keyof Required<Options>]: readonly Options[Name][] };

const choices =
  <Options>(what: string, options: Choices<Options>): Check =>
  (where, given) => {
    needKeys(where, what, given, Object.keys(options));
    for (const [key, known] of Object.entries(options as Readonly<Record<string, readonly string[]>>))
      if (known.length > 0) need(where, key, (given as Record<string, unknown> | undefined)?.[key], known);
  };

const rounding = choices<library.Rounding>('option', {
  what: names<library.Rounding['what']>({ outputs: true, 'every quantity': true }),
  decimals: [],
});
const policy = choices<library.Policy>('rule', {
  loss: names<library.Loss>({
    mean: true,
    'half sum': true,
    sum: true,
    'cross-entropy': true,
    'softmax cross-entropy': true,
  }),
  biases: names<library.Policy['biases']>({ shared: true, 'per neuron': true, frozen: true }),
  hidden: names<library.Policy['hidden']>({ old: true, new: true }),
});
const options = <Options>(all: Readonly<Record<keyof Options & string, true>>): Check => {
  const known = names(all);
  return (where, given) => needKeys(where, 'option', given, known);
};

const training: Check = (where, given, all) => {
  options<library.Training>({ samples: true, learningRate: true, steps: true, policy: true })(
    where,
    given,
    all,
  );
  policy(where, (given as { policy?: unknown } | undefined)?.policy, all);
};

const shape = options<library.Shape>({ inputs: true, hidden: true, outputs: true });

const partsOfLayer = names<keyof library.Layer>({ weights: true, biases: true, activation: true });
const activations = names<library.Layer['activation']>({
  sigmoid: true,
  tanh: true,
  relu: true,
  identity: true,
  step: true,
  softmax: true,
});

const network: Check = (where, given) => {
  const { layers } = (given ?? {}) as { layers?: unknown };
  if (!Array.isArray(layers)) return;
  for (const layer of layers) {
    needKeys(where, 'part of a layer', layer, partsOfLayer);
    need(where, 'activation', layer?.activation, activations);
  }
};

const any: Check = () => {};

const partsOfMistake = names<keyof library.Mistake>({ slip: true, at: true, reads: true });

const mistake: Check = (where, given) => {
  needKeys(where, 'part of a mistake', given, partsOfMistake);
  need(
    where,
    'kind of mistake',
    (given as { slip?: unknown } | undefined)?.slip,
    Object.keys(library.catalogue),
  );
};

const moons = { samples: true, noise: true, seed: true } as const;

/** By function, a check for each argument. */
const checks: { readonly [Name in keyof Library]?: readonly Check[] } = {
  quantity: [reference, setting, rounding],
  valuesFor: [reference, setting, rounding],
  startFor: [reference, setting, rounding],
  boundsFor: [reference, setting, rounding],
  madeAt: [any, mistake],
  mistakenValue: [any, any, mistake],
  mistakenQuantity: [any, mistake, setting],
  interceptInterval: [setting],
  entryOf: [reference],
  evaluate: [any, valuesOf, rounding],
  descend: [any, valuesOf, any, rounding],
  slopeByNudging: [any, valuesOf, parameterOf],
  effectOfNudge: [any, valuesOf, any, any, rounding],
  afterStaleSteps: [any, valuesOf],
  networkOf: [valuesFor, shape],
  sampleOf: [valuesFor, shape],
  traceOf: [shape, policy],
  parameterIds: [shape, policy],
  forward: [network],
  backward: [network, any, any, policy],
  errorOf: [network, any, any, policy],
  gradientOver: [network, any, policy],
  train: [network, training],
  makeMoons: [options<Taken<'makeMoons', 0>>(moons)],
  prepareMoons: [options<Taken<'prepareMoons', 0>>({ ...moons, testSize: true })],
  gradientDescent: [options<Taken<'gradientDescent', 0>>({ rate: true })],
  momentum: [options<Taken<'momentum', 0>>({ rate: true, momentum: true })],
  adam: [options<Taken<'adam', 0>>({ rate: true, beta1: true, beta2: true, epsilon: true })],
  epochInBatches: [
    options<Taken<'epochInBatches', 0>>({ model: true, optimiser: true, train: true, size: true }),
  ],
  trainTestSplit: [any, options<Taken<'trainTestSplit', 1>>({ testSize: true, seed: true })],
  trainOnMoons: [
    choices<library.MoonsTraining>('option', {
      seed: [],
      samples: [],
      noise: [],
      model: [],
      start: [],
      learningRate: [],
      epochs: [],
      l2: [],
      scaling: names<library.Scaling>({
        'training part': true,
        'all points': true,
        nothing: true,
        'test by itself': true,
        'test left raw': true,
      }),
    }),
  ],
};

/** The library with those checks before its functions. */
export function watched(exports: Library): object {
  const looked = Object.entries(checks).map(([name, all]) => {
    const plain = exports[name as keyof Library] as (...given: readonly unknown[]) => unknown;
    const call = (...given: readonly unknown[]) => {
      all.forEach((check, i) => {
        check(name, given[i], given);
      });
      return plain(...given);
    };
    return [name, Object.defineProperty(call, 'name', { value: name })] as const;
  });
  return { ...exports, ...Object.fromEntries(looked) };
}
