import { describe, expect, test } from 'vitest';
import { article } from '../../../src/lib/example/article.ts';
import { rectified, threeTwoOne, twoClasses } from '../../../src/lib/example/by-hand.ts';
import { grownNetwork } from '../../../src/lib/example/grown.ts';
import { boundsFor, entryOf, quantity, valuesFor } from '../../../src/lib/example/quantities.ts';
import { forward, outputsOf } from '../../../src/lib/network/network.ts';
import { sigmoid } from '../../../src/lib/neuron/sigmoid.ts';
import { type Example, stepOf } from '../../../src/lib/slips/step.ts';
import { carried, expectClose, expectRangeError } from '../helpers.ts';

// Worked out in Python, formula by formula.
test.each<[string, Example, Readonly<Record<string, number>>]>([
  [
    'threeTwoOne',
    threeTwoOne,
    {
      h1: 0.48497343084992534,
      E: 0.006615555805218451,
      a11_new: 0.5001770055466374,
      b21_new: -0.29444081908831715,
    },
  ],
  [
    'twoClasses',
    twoClasses,
    {
      y1: 0.425557483188341,
      h1: 0.5671476486701863,
      E: 0.5671356058550505,
      b11_new: 0.3184203557224071,
      c1_new: 0.5063968359573473,
    },
  ],
  ['rectified', rectified, { h1: -0.25, E: 0.78125, a11_new: 0.3625, a22_new: 0.325, c2_1_new: 0.125 }],
])('a step of %s', (_, example, wanted) => {
  const { values } = stepOf(example);
  for (const [id, value] of Object.entries(wanted)) expectClose(values[id], value);
});

test('every layer that is added bends by the sigmoid', () => {
  const [before, after] = [3, 4].map((depth) =>
    outputsOf(forward(grownNetwork(article, depth), [0.05, 0.1])),
  );
  const [one = 0, two = 0] = before ?? [];
  expectClose(after?.[0], sigmoid(one * 1.3 + two * 1.5 + article.c2));
  expectClose(after?.[1], sigmoid(one * 1.4 + two * 1.6 + article.c2));
});

describe('a quantity of the worked example', () => {
  test('has an entry, under a slip its own', () => {
    expect(entryOf('dE_dh1').op).toBe('error slope');
    expect(entryOf('dE_dzh1').inputs).toEqual(['dE_dh1', 'dh1_dzh1']);
    expect(entryOf('dE_dzh1~no-slope').inputs).not.toEqual(entryOf('dE_dzh1').inputs);
    expectRangeError(() => entryOf('nothing'), 'entryOf needs the id of a quantity, got "nothing"');
  });

  test('is off by no more than rounding makes it, and that is looked up once', () => {
    const bounds = boundsFor('E@3');
    expect(Object.keys(bounds)).toEqual(Object.keys(valuesFor('E@3')));
    expect(bounds.E).toBeGreaterThan(0);
    expect(bounds.E).toBeLessThan(1e-14 * quantity('E@3'));
    expect(boundsFor('E@3')).toBe(bounds);
  });

  // By the slip's own rules or with its rounding, not the article's.
  test.each(['no-slope', 'outputs-to-3', 'rate-huge'])('under %s takes every step so', (slip) => {
    let here: Record<string, number> = article;
    for (let n = 0; n < 3; n++) {
      const values = valuesFor(`E~${slip}`, here);
      expectClose(values.E_after, quantity(`E@${n + 1}~${slip}`));
      here = { ...carried(here, values) };
    }
  });
});
