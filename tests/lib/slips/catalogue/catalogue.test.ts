// What holds of every slip in every network: it can be made, it is made somewhere, and it makes a difference.
import { describe, expect, test } from 'vitest';
import { catalogue, everyMade, madeIn } from '../../../../src/lib/slips/catalogue/catalogue.ts';
import { kinds, type SlipKindId } from '../../../../src/lib/slips/catalogue/kinds.ts';
import { stepOf } from '../../../../src/lib/slips/step.ts';
import type { Rule } from '../../../../src/lib/trace/entry.ts';
import { expectRangeError } from '../../helpers.ts';
import { networks, valuesUnder } from './networks.ts';

const article = networks['2-2-2, shared biases, mean'];

describe.each(Object.entries(networks))('in %s', (_, step) => {
  const all = madeIn(step);
  const right = new Map<string, string>(step.entries.map((entry) => [entry.id, written(entry)]));
  // Those that cannot be made have rules that read what is not there, or quantities that depend on themselves.
  const worked = all.map((made) => ({ made, values: valuesUnder(step, made) }));

  test('each is made at quantities of the step, each by one rule or number; asides are read', () => {
    for (const { at, edits, set = {}, slip } of all) {
      const ids = [...edits.map(({ id }) => id), ...Object.keys(set)];
      const read = new Set(edits.flatMap(({ inputs }) => inputs));
      const wrong = [
        at.length === 0 && 'is made nowhere',
        new Set(ids).size < ids.length && 'makes a quantity twice',
        `${[...at].sort()}` !== `${ids.filter((id) => right.has(id)).sort()}` && 'is made elsewhere',
        ids.some((id) => !right.has(id) && !read.has(id)) && 'has an aside that nothing reads',
      ];
      expect(wrong.filter(Boolean), `${slip} at ${at}`).toEqual([]);
    }
  });

  test('no rule is the right one, and no mistake of a kind is there twice', () => {
    const keys = all.map(({ slip, edits, set }) => JSON.stringify([slip, edits, set]));
    expect(new Set(keys).size).toBe(keys.length);
    const idle = all.filter(({ edits }) => edits.some((edit) => right.get(edit.id) === written(edit)));
    expect(idle).toEqual([]);
  });

  // A ReLU passes a positive sum as it is and a negative one not at all, and a step is the same on a whole side: there
  // much is done otherwise and comes out alike.
  const isSmooth = step.shape.layers.every(
    ({ activation }) => activation !== 'relu' && activation !== 'step',
  );

  if (isSmooth)
    test('makes a difference where it is made', () => {
      const idle = worked.filter(({ made, values }) => made.at.every((id) => values[id] === step.values[id]));
      expect(idle.map(({ made }) => made)).toEqual([]);
    });

  test('touches nothing that does not follow from it', () => {
    const readers = new Map<string, string[]>();
    for (const { id, inputs } of step.entries)
      for (const input of inputs) readers.set(input, [...(readers.get(input) ?? []), id]);
    const astray = worked.flatMap(({ made, values }) => {
      const reached = new Set(made.at);
      for (const id of reached) for (const reader of readers.get(id) ?? []) reached.add(reader);
      return step.entries.flatMap(({ id }) =>
        reached.has(id) || Object.is(values[id], step.values[id])
          ? []
          : [`${made.slip} at ${made.at}: ${id}`],
      );
    });
    expect(astray).toEqual([]);
  });
});

/** Of several quantities at once in its smallest place already, and by another rule for each. */
const joint = new Set<string>([
  'bias-of-its-own',
  'outputs-exchanged',
  'targets-exchanged',
  'weights-exchanged-back',
  'another-activation',
  'cross-entropy-for-squares',
  'squares-for-cross-entropy',
] satisfies SlipKindId[]);

test('what is done in a larger place is in each part of it what is done there alone', () => {
  for (const step of Object.values(networks))
    for (const slip of Object.keys(catalogue) as SlipKindId[]) {
      if (joint.has(slip)) continue;
      const all = [...catalogue[slip].made(step)];
      const smallest = new Map<string, number>();
      for (const { at, edits } of all)
        for (const edit of edits)
          smallest.set(written(edit), Math.min(at.length, smallest.get(written(edit)) ?? at.length));
      const wrong = all.filter(
        ({ at, edits }) =>
          at.length > 1 &&
          edits.some((edit) => step.byId.has(edit.id) && smallest.get(written(edit)) === at.length),
      );
      expect(
        wrong.map(({ at }) => at),
        slip,
      ).toEqual([]);
    }
});

/** A rule as text; a factor of one is none. */
function written({ id, op, inputs, factor }: Rule): string {
  return [id, op, inputs, factor && factor[0] !== factor[1] ? factor : ''].join(' ');
}

test('a step that is done with the new weights on the way back has none: it is no step done right', () => {
  const wrong = stepOf({ ...article, policy: { ...article.policy, hidden: 'new' } });
  expectRangeError(
    () => madeIn(wrong),
    'catalogue needs a step done right, with the old weights on the way back, got "new"',
  );
});

test('mistakes are made as they are asked for, the commonest first', () => {
  const [first] = everyMade(article);
  expect(first?.slip).toBe(Object.keys(catalogue)[0]);
});

test('every kind has its place among the commonest, and each its own', () => {
  expect(Object.keys(catalogue).sort()).toEqual(Object.keys(kinds).sort());
  const ranks = Object.values(catalogue).map(({ usual }) => usual);
  expect(ranks).toEqual(ranks.map((_, i) => i + 1));
});

test('every kind has a place in one of the networks', () => {
  const met = new Set(Object.values(networks).flatMap((step) => madeIn(step).map(({ slip }) => slip)));
  expect((Object.keys(catalogue) as SlipKindId[]).filter((slip) => !met.has(slip))).toEqual([]);
});
