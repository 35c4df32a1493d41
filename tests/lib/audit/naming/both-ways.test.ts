// Every quantity of networks of all depths, under every convention: what it is called means it again.
import { describe, expect, test } from 'vitest';
import { type Convention, conventions } from '../../../../src/lib/audit/naming/convention.ts';
import { type Meaning, meaningsOf, meaningUnder } from '../../../../src/lib/audit/naming/meanings.ts';
import { asked } from '../../../../src/lib/audit/naming/phrase.ts';
import { sizesOf } from '../../../../src/lib/audit/naming/place.ts';
import { placesOf } from '../../../../src/lib/audit/naming/places.ts';
import { spellingsOf } from '../../../../src/lib/audit/naming/spellings.ts';
import { keyOf } from '../../../../src/lib/audit/naming/table.ts';
import { nameOf } from '../../../../src/lib/audit/naming/write.ts';
import { expectRangeError } from '../../helpers.ts';
import { steps } from './steps.ts';

const text = ({ scheme, order, base, delta }: Convention) => `${scheme}, ${order}, from ${base}, δ ${delta}`;

describe.each(Object.entries(steps))('%s', (_, step) => {
  const known = new Map<string, readonly Meaning[]>();
  const meanings = (name: string) => {
    const all = known.get(name) ?? meaningsOf(name, step);
    known.set(name, all);
    return all;
  };

  test.each(conventions.map((convention) => [text(convention), convention] as const))(
    '%s',
    (__, convention) => {
      const names = step.entries.map(({ id }) => nameOf(id, step, convention));
      expect(new Set(names).size).toBe(names.length);
      for (const [i, { id }] of step.entries.entries()) {
        const name = names[i] as string;
        expect(meanings(name).some((one) => one.id === id && one.times === 1)).toBe(true);
        // An id that stands for want of a name means nothing else under the convention.
        const [under, itself] = [meaningUnder(convention, name, step), { id, times: 1 }];
        expect(name === id && under === undefined ? itself : under).toEqual(itself);
        expect(meaningUnder(convention, `-${name}`, step)?.times ?? -1).toBe(-1);
      }
    },
  );

  test('an id means itself before all else', () => {
    for (const { id } of step.entries) {
      expect(meaningsOf(id, step)[0]).toEqual({ id, times: 1, convention: { scheme: 'book' } });
      expect(meaningsOf(`−${id}`, step)[0]).toEqual({ id, times: -1, convention: { scheme: 'book' } });
    }
  });

  test('all spellings are read as they are filed', () => {
    for (const convention of conventions)
      for (const place of placesOf(step).values())
        for (const spelling of spellingsOf(place, sizesOf(step.shape), convention))
          expect([spelling, asked(spelling).phrases[0]?.of.keys[0]]).toEqual([spelling, keyOf(spelling)]);
  });

  test('meanings together are what the name means under each convention', () => {
    for (const [i, { id }] of step.entries.entries()) {
      const name = nameOf(id, step, conventions[i % conventions.length] as Convention);
      for (const convention of conventions) {
        const fits = meanings(name).filter(({ convention: bound }) =>
          (Object.keys(bound) as (keyof Convention)[]).every((axis) => bound[axis] === convention[axis]),
        );
        const isId = step.byId.has(name.replace(/^-/, ''));
        if (convention.scheme === 'book' && isId) continue;
        const under = meaningUnder(convention, name, step);
        expect(fits.map(({ id, times }) => ({ id, times }))).toEqual(under ? [under] : []);
      }
    }
  });
});

/** What a scheme leaves to the id, by the role of what has no name. */
function unnamed(shape: string, scheme: Convention['scheme']): readonly string[] {
  const step = steps[shape] ?? expect.fail();
  const convention = conventions.find((one) => one.scheme === scheme) ?? expect.fail();
  const without = step.entries.filter(({ id }) => nameOf(id, step, convention) === id);
  // x1, t1 and E are called so by others as well.
  return [...new Set(without.map(({ role, via }) => (via ? 'part' : role)))].filter(
    (role) => role !== 'input' && role !== 'target' && role !== 'error',
  );
}

describe('what has no name', () => {
  test.each([
    // The trace has an output's squared error; others have its part in the error, with the factor.
    ['2-2-2, the book’s', 'flat', ['miss']],
    ['2-2-2, the book’s', 'matrix', ['miss']],
    ['2-2-2, the book’s', 'inputs-first', ['miss']],
    ['2-2-2, the book’s', 'textbook', ['miss']],
    ['2-2-2, the book’s', 'lists', ['miss', 'part']],
    ['one neuron', 'flat', []],
    ['3-4-4-2, biases of both kinds', 'flat', ['miss']],
    ['3-3-3-3-3 with softmax and cross-entropy', 'flat', []],
    ['3-3-3-3-3 with softmax and cross-entropy', 'matrix', []],
    ['2-2-1 with thresholds', 'nodes', ['miss']],
  ] as const)('%s, %s', (shape, scheme, roles) => {
    expect(unnamed(shape, scheme)).toEqual(roles);
  });
});

test('what is not in the step has no name', () => {
  const [step] = Object.values(steps);
  if (step === undefined) expect.fail();
  expectRangeError(
    () => nameOf('a99', step, conventions[0] as Convention),
    'nameOf needs a quantity of the step, got "a99"',
  );
});
