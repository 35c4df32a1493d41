// What chapter 6 says in words of the article's numbers.
import { expect, test } from 'vitest';
import { largeWeights, quantities } from '../../../src/components/chapters/backward-hidden.ts';
import { articleSetting } from '../../../src/components/setting/store.ts';
import {
  article,
  articlePolicy,
  articleShape,
  backward,
  forward,
  networkOf,
  quantity,
  type Values,
} from '../../../src/lib/index.ts';

const own = (name: keyof typeof quantities) => quantities[name](articleSetting);
const policy = { ...articlePolicy, biases: 'per neuron' } as const;

/** The deltas of hidden neurons and outputs, by the plain pass: with an intercept each, its gradients are they. */
function deltasWith(weights: Values) {
  const network = networkOf({ ...article, ...weights }, articleShape);
  const pass = forward(network, [article.x1, article.x2]);
  return backward(network, pass, [article.t1, article.t2], policy).map(({ biases }) => biases);
}

test('what two moves do to the error is, added, what both do', () => {
  // worked out by hand: 0.1410312… × 0.0005 + 0.1352281… × 0.0006
  expect(own('moved-E-by-deltas')).toBeCloseTo(0.000151652, 9);
  expect(Math.abs(own('moved-E') - own('moved-E-by-deltas'))).toBeLessThan(5e-9);
  expect(own('moved-E-by-deltas') * 1000).toBeCloseTo(quantity('dE_dy1'), 12);
});

test('the gradient vanishes at two values of b12, and at no other between −60 and 1', () => {
  for (const name of ['b12-vanishing', 'b12-vanishing-again'] as const)
    expect(deltasWith({ b12: own(name) })[0]?.[0]).toBeCloseTo(0, 12);
  expect(own('b12-vanishing')).toBeCloseTo(-0.56, 3);
  expect(own('b12-vanishing-again')).toBeCloseTo(-3.465, 3);
  const signs = Array.from({ length: 6100 }, (_, i) =>
    Math.sign(quantity('dE_da11', { ...article, b12: -60 + i / 100 })),
  );
  expect(signs.filter((sign, i) => i > 0 && sign !== signs[i - 1])).toEqual([-1, 1]);
});

test('where it vanishes again the second output is nearer to its target, and its delta smaller', () => {
  const [, [, delta] = []] = deltasWith({ b12: own('b12-vanishing-again') });
  expect(own('delta-where-it-vanishes-again')).toBeCloseTo(delta as number, 12);
  expect(delta).toBeLessThan(quantity('dE_dzh2') / 6);
  expect(own('h2-where-it-vanishes-again')).toBeCloseTo(0.185, 3);
});

test('y1 receives more than either output has', () => {
  expect(quantity('dE_dy1')).toBeGreaterThan(Math.max(quantity('dE_dzh1'), quantity('dE_dzh2')));
});

test('under large weights hidden deltas are more than three times those of the outputs', () => {
  const [hidden, outputs] = deltasWith(largeWeights);
  expect([own('large-delta-y1'), own('large-delta-y2')]).toEqual(hidden?.map((d) => expect.closeTo(d, 12)));
  expect([own('large-delta-h1'), own('large-delta-h2')]).toEqual(outputs?.map((d) => expect.closeTo(d, 12)));
  for (const delta of hidden ?? []) expect(Math.abs(delta)).toBeGreaterThan(3 * Math.max(...(outputs ?? [])));
});

test('nothing is said of how gradients compare where no digit of them holds', () => {
  const at = (name: 'beside-b22' | 'growth', parameters: Values) =>
    quantities[name]({ ...articleSetting, parameters: { ...article, ...parameters } });
  // σ(60) is one to a double: the slope there, which is e^−60, could be anything below 10^−16
  const hidden = { a11: 30, a21: 30, a12: -30, a22: -30, x1: 1, x2: 1 };
  expect(at('beside-b22', hidden)).toBeNaN();
  // Beside the outputs' deltas, about 0.14, that is nothing, whatever it is.
  expect(at('growth', hidden)).toBeLessThan(1e-12);
  expect(at('growth', { b11: 30, b21: 30, b12: -30, b22: -30 })).toBeNaN();
  expect(at('beside-b22', { x1: 0 })).toBeNaN();
});

test('of three ways to c1, only the sum gives what is printed', () => {
  const ways = ['', '~c1-from-y1', '~c1-averaged'].map((way) => quantity(`c1_new${way}`).toFixed(3));
  expect(ways).toEqual(['0.307', '0.332', '0.328']);
});
