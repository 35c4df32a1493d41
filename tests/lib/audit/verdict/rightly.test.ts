// Right, if numbers were rounded on the way: all of them to some places, the few that were written down, or to single precision.
import { describe, expect, test } from 'vitest';
import { audit } from '../../../../src/lib/audit/audit.ts';
import { articleExample } from '../../../../src/lib/example/article-step.ts';
import { type Example, stepOf } from '../../../../src/lib/slips/step.ts';

/** One neuron, one input: every quantity of its step can be written down on one line. */
const neuron = (activation: 'sigmoid' | 'identity', parameters: Example['parameters']): Example => ({
  shape: {
    inputs: 1,
    layers: [{ units: 1, activation, biases: { each: 'neuron', trained: true, sign: 1 } }],
  },
  policy: { loss: 'half sum', hidden: 'old', rate: true, steps: false },
  parameters,
});

type Start = Readonly<Record<'x1' | 'a11' | 'c1_1' | 't1' | 'rho', number>>;

/** The step of one sigmoid by hand, each number rounded as soon as it is there. */
function byHand({ x1, a11, c1_1, t1, rho }: Start, round: (value: number) => number) {
  const zh1 = round(a11 * x1 + c1_1);
  const h1 = round(1 / (1 + Math.exp(-zh1)));
  const E = round((h1 - t1) ** 2) / 2;
  const dE_dh1 = round(h1 - t1);
  const dE_dzh1 = round(dE_dh1 * round(h1 * (1 - h1)));
  const dE_da11 = round(dE_dzh1 * x1);
  return { zh1, h1, E, dE_dh1, dE_dzh1, dE_da11, a11_new: a11 - rho * dE_da11 };
}

const one: Start = { x1: 0.48, a11: 0.31, c1_1: 0.49, t1: 0.93, rho: 0.5 };
const another: Start = { x1: 0.1, a11: 0.52, c1_1: 0.32, t1: 0.97, rho: 0.5 };

const rounding = {
  decimals: (places: number) => (value: number) => Math.round(value * 10 ** places) / 10 ** places,
  digits: (places: number) => (value: number) => Number(value.toPrecision(places)),
};

const verdictOn = (example: Example, quantity: string, digits: string) =>
  audit(example, [{ quantity, digits }]).verdicts[0];

describe('every number rounded, to as many places as the figure has, or to one more', () => {
  test.each([
    [one, 'h1', '0.655', 'decimals', 3],
    [one, 'h1', '0.66', 'decimals', 3],
    [one, 'a11_new', '0.33', 'decimals', 2],
    [another, 'dE_dzh1', '-0.0914', 'digits', 4],
    [one, 'E', '0.039', 'digits', 2],
    [one, 'E', '0.0378', 'digits', 3],
    [one, 'dE_dzh1', '-0.06229', 'digits', 4],
    [another, 'dE_da11', '-0.0092', 'digits', 3],
    [another, 'dE_da11', '-0.00914', 'digits', 4],
  ] as const)('%o: %s = %s, by %s to %i', (start, name, digits, to, places) => {
    const decimals = digits.split('.')[1]?.length ?? 0;
    expect(byHand(start, rounding[to](places))[name].toFixed(decimals)).toBe(digits);
    expect(byHand(start, (value) => value)[name].toFixed(decimals)).not.toBe(digits);
    expect(verdictOn(neuron('sigmoid', start), name, digits)).toMatchObject({
      kind: 'rounded on the way',
      by: { to, places },
    });
  });

  test('digits are said of a figure without decimals', () => {
    // 40.6 is 41 to two digits, and 41 − 1.4 = 39.6 is 40; the right one is 39.2.
    const large = neuron('identity', { x1: 1, a11: 40, c1_1: 0.6, t1: 1.4, rho: 0.5 });
    expect(verdictOn(large, 'dE_dh1', '40')).toMatchObject({
      kind: 'rounded on the way',
      by: { to: 'digits', places: 2 },
    });
  });

  test('no digits of a figure that has none but 0', () => {
    expect(verdictOn(neuron('sigmoid', one), 'h1', '0.00')).toMatchObject({ kind: 'unexplained' });
  });

  test.each(['0.1234567890123456', '0.012345678901234567', '0.00000000000000000012', '12345678901234567'])(
    'no more places than a number has: of %s nothing is said but that it is wrong',
    (digits) => expect(verdictOn(neuron('sigmoid', one), 'E', digits)).toMatchObject({ kind: 'unexplained' }),
  );
});

describe('some numbers rounded, which is not said', () => {
  const small = neuron('identity', { x1: 1, a11: 0.5, c1_1: 0.235, t1: 0.5, rho: 0.5 });

  test('the slope alone', () => {
    const { h1 } = byHand(one, (value) => value);
    const delta = (h1 - one.t1) * rounding.decimals(2)(h1 * (1 - h1));
    expect(delta.toFixed(3)).toBe('-0.063');
    expect(verdictOn(neuron('sigmoid', one), 'dE_dzh1', '-0.063')).toMatchObject({
      kind: 'rounded on the way',
      by: 'every number',
    });
  });

  test('not where it can’t have been', () => {
    // Half of 0.235², 0.0276125. Product, sum, output, square and half each half a unit off make it 0.00011 off at most, and half a
    // unit more to be printed: 0.00016 in all.
    expect(verdictOn(small, 'E', '0.0276')).toMatchObject({ kind: 'right', how: 'rounded' });
    for (const digits of ['0.0275', '0.0277'])
      expect(verdictOn(small, 'E', digits)).toMatchObject({ kind: 'rounded on the way', by: 'every number' });
    for (const digits of ['0.0274', '0.0278'])
      expect(verdictOn(small, 'E', digits)?.kind).toBe('unexplained');
    // Half of 0.2² is 0.02, and was not rounded itself: sum, output and square each half a unit off make it 0.000045 off, and
    // half a unit more to be printed. With another half it would do.
    const even = neuron('identity', { x1: 1, a11: 0.3, c1_1: 0.2, t1: 0.3, rho: 0.5 });
    expect(verdictOn(even, 'E', '0.0201')?.kind).not.toBe('rounded on the way');
    expect(verdictOn(even, 'E', '0.0200')?.kind).toBe('right');
    // Half of 0.6² is 0.18, and 0.000085 off.
    const larger = neuron('identity', { x1: 1, a11: 0.5, c1_1: 0.4, t1: 0.3, rho: 0.5 });
    expect(verdictOn(larger, 'E', '0.1801')?.kind).toBe('rounded on the way');
    expect(verdictOn(larger, 'E', '0.1802')?.kind).not.toBe('rounded on the way');
    // 1 without a point is 1 and nothing near it.
    expect(verdictOn(small, 'E', '1')?.kind).not.toBe('rounded on the way');
  });
});

test('of a small number as many digits are kept as of a large one', () => {
  const steep: Start = { x1: 10, a11: 0.4, c1_1: 0.39, t1: 0.1, rho: 0.5 };
  const { h1, dE_da11 } = byHand(steep, (value) => value);
  expect(dE_da11.toFixed(3)).toBe('0.107');
  const kind = (digits: string) =>
    audit(neuron('sigmoid', steep), [
      { quantity: 'h1', digits: h1.toFixed(9) },
      { quantity: 'dE_da11', digits },
    ]).verdicts[1];
  // The slope 0.0121 and the δ 0.0107, to three digits each, times 10: 0.001 off, and half a thousandth twice.
  expect(kind('0.109')).toMatchObject({ kind: 'rounded on the way', by: 'every number' });
  expect(kind('0.112')?.kind).not.toBe('rounded on the way');
});

test('own numbers are those that it is computed from: a wrong one beside them is not carried', () => {
  const example = articleExample();
  const { b12, b22, c2 } = example.parameters as Record<'b12' | 'b22' | 'c2', number>;
  const { values } = stepOf(example);
  const [y1, y2] = ['y1', 'y2'].map((id) => (values[id] as number).toFixed(2)) as [string, string];
  const sum = (Number(y1) * b12 + Number(y2) * b22 + c2).toFixed(4);
  expect(sum).not.toBe((values.zh2 as number).toFixed(4));
  const { verdicts } = audit(example, [
    { quantity: 'y1', digits: y1 },
    { quantity: 'y2', digits: y2 },
    { quantity: 'zh1', digits: '9.1234' },
    { quantity: 'zh2', digits: sum },
  ]);
  expect(verdicts.map(({ kind }) => kind)).toEqual(['right', 'right', 'unexplained', 'rounded on the way']);
  expect(verdicts[3]).toMatchObject({ by: 'own numbers' });
});

test('single precision is told by one figure that has every digit of it', () => {
  // The step of one sigmoid, each number in single precision as soon as it is there.
  const { dE_dzh1 } = byHand(one, Math.fround);
  const digits = dE_dzh1.toPrecision(9);
  expect(digits).not.toBe(byHand(one, (value) => value).dE_dzh1.toPrecision(9));
  expect(verdictOn(neuron('sigmoid', one), 'dE_dzh1', digits)).toMatchObject({
    kind: 'rounded on the way',
    by: { to: 'single precision' },
  });
});
