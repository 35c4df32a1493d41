import type { Entry, Op, Rule } from '../../../trace/entry.ts';
import type { Made } from '../../made.ts';
import type { Net } from '../net.ts';

/** A place where a slip is made, and how: a mistake without its name. */
export type Place = Omit<Made, 'slip'>;

/** Every place in a network where one kind of slip can be made. */
export type Places = (net: Net) => Iterable<Place>;

export const rule = (id: string, op: Op, ...inputs: readonly string[]): Rule => ({ id, op, inputs });

/** An entry's own rule, under another id where one is given. A factor of one is none. */
export const ruleOf = ({ id, op, inputs, factor }: Entry, as = id): Rule => ({
  id: as,
  op,
  inputs,
  ...(factor && factor[0] !== factor[1] && { factor }),
});

/** An entry's own rule with other inputs: the same operation on other numbers. */
export const reading = (entry: Entry, inputs: readonly string[]): Rule => ({ ...ruleOf(entry), inputs });

/** An entry's rule with some of its inputs taken for others; none if it reads none of them. */
export function mistaking(
  entry: Entry,
  mistaken: Readonly<Record<string, string | undefined>>,
): Rule | undefined {
  const inputs = entry.inputs.map((id) => mistaken[id] ?? id);
  return inputs.some((id, i) => id !== entry.inputs[i]) ? reading(entry, inputs) : undefined;
}

/** Every two of a list, each pair once. */
export function* pairs<T>(list: readonly T[]): Generator<readonly [T, T]> {
  for (const [i, one] of list.entries()) for (const other of list.slice(i + 1)) yield [one, other];
}

/** The name under which a quantity's right value is kept where the quantity itself is made otherwise. */
export const rightly = (id: string) => `${id}_right`;

/** One small mistake: rules for one place, of which those with new ids are asides. None where it cannot be made. */
export type Edits = readonly (Rule | undefined)[] | undefined;

/** Quantities in the order of computation: where right and wrong part comes first. */
const inOrder = ({ when }: Net, ids: readonly string[]) =>
  [...ids].sort((one, other) => when(one) - when(other));

/** A place from its rules; none if they change nothing. */
export function* placeOf(net: Net, edits: Edits): Generator<Place> {
  const changed = (edits ?? []).flatMap((edit) => (edit ? [edit] : []));
  const at = inOrder(
    net,
    changed.map(({ id }) => id).filter((id) => net.when(id) >= 0),
  );
  if (at.length > 0) yield { at, edits: changed };
}

/**
 * The same small mistake wherever it is made alike: once, throughout a layer, in all hidden layers, throughout.
 * @param layers  what it can be made at, layer by layer
 */
export function* throughout<T>(
  net: Net,
  layers: readonly (readonly T[])[],
  mistake: (one: T) => Edits,
): Generator<Place> {
  const made = layers.map((layer) => layer.map(mistake).filter((edits) => edits?.some(Boolean)));
  const all = made.flat();
  for (const one of all) yield* placeOf(net, one);
  const groups = [
    ...made,
    ...(made.length > 2 ? [made.slice(0, -1).flat()] : []),
    ...(made.length > 1 ? [all] : []),
  ];
  for (const group of groups) {
    if (group.length < 2) continue;
    // An aside that several of them read is computed once.
    const edits = [
      ...new Map(
        group.flatMap((edits) => edits ?? []).flatMap((edit) => (edit ? [[edit.id, edit]] : [])),
      ).values(),
    ];
    yield* placeOf(net, edits);
  }
}

/** A mistake of the forward pass: before the step, after it, and in both. */
export function* inPasses<T>(
  net: Net,
  layers: readonly (readonly T[])[],
  mistake: (one: T, at: (id: string) => string) => Edits,
): Generator<Place> {
  const before = (id: string) => id;
  yield* throughout(net, layers, (one) => mistake(one, before));
  yield* throughout(net, layers, (one) => mistake(one, net.after));
  yield* throughout(net, layers, (one) => [
    ...(mistake(one, before) ?? []),
    ...(mistake(one, net.after) ?? []),
  ]);
}

/** Numbers that the step begins with, each taken for another of them. */
export function* taken(
  net: Net,
  mistaken: readonly (readonly [id: string, other: string])[],
): Generator<Place> {
  const changed = mistaken.flatMap(([id, other]) => {
    const [own, value] = [net.given(id), net.given(other)];
    return own === undefined || value === undefined || own === value ? [] : [[id, value] as const];
  });
  if (changed.length > 0)
    yield {
      at: inOrder(
        net,
        changed.map(([id]) => id),
      ),
      edits: [],
      set: Object.fromEntries(changed),
    };
}

/** Two numbers that the step begins with, taken for each other. */
export const exchanged = (net: Net, one: string, other: string) =>
  taken(net, [
    [one, other],
    [other, one],
  ]);

/** All neurons, layer by layer. */
export const neurons = ({ layers }: Net) => layers.map((layer) => layer.neurons);
/** All wires, layer by layer. */
export const wires = ({ layers }: Net) => layers.map((layer) => layer.wires);
/** Whatever the step moves: weights and the biases that are trained, layer by layer. */
export const moved = ({ layers }: Net) =>
  layers.map(({ wires, biases }) => [
    ...wires.map(({ weight: id, gradient, renewed, step }) => ({ id, gradient, renewed, step })),
    ...biases.flatMap(({ id, gradient, renewed, step }) =>
      gradient === undefined ? [] : [{ id, gradient, renewed, step }],
    ),
  ]);
