import { expect, test } from 'vitest';
import { askableIn, askedIn } from '../../../../src/lib/audit/sheet/asked.ts';
import { askedKinds } from '../../../../src/lib/audit/sheet/asked-kinds.ts';
import { articleShape } from '../../../../src/lib/example/article.ts';
import { type Biases, denseShape } from '../../../../src/lib/network/shape.ts';
import { traceOfLayers } from '../../../../src/lib/trace/trace.ts';
import { layer } from './classes.ts';

const policy = { loss: 'mean', hidden: 'old', rate: true, steps: true } as const;
const two = traceOfLayers(denseShape(articleShape, { biases: 'shared' }), policy);

test.each([
  ['sums', 'zy1 zy2 zh1 zh2'],
  ['hidden', 'y1 y2'],
  ['outputs', 'h1 h2'],
  ['error', 'E'],
  ['deltas', 'dE_dzh1 dE_dzh2 dE_dzy1 dE_dzy2'],
  ['gradients', 'dE_db11 dE_db12 dE_db21 dE_db22 dE_dc2 dE_da11 dE_da12 dE_da21 dE_da22 dE_dc1'],
  ['new', 'b11_new b12_new b21_new b22_new c2_new a11_new a12_new a21_new a22_new c1_new'],
  ['after', 'h1_after h2_after E_after'],
] as const)('%s of the book’s network, as they are worked out by hand', (kind, ids) => {
  expect(askedIn(two, [kind]).join(' ')).toBe(ids);
});

test('all together go forward, back, on and forward again, whatever the order in which they were chosen', () => {
  const all = askedIn(two, [...askedKinds].reverse());
  const order = ['zy1', 'h2', 'E', 'dE_dzh1', 'dE_dc2', 'dE_dzy1', 'dE_dc1', 'b11_new', 'a11_new', 'E_after'];
  expect(order.map((id) => all.indexOf(id))).toEqual(
    order.map((id) => all.indexOf(id)).sort((a, b) => a - b),
  );
  expect(new Set(all).size).toBe(all.length);
});

test('weights are listed as they are named, by the neuron they come from or by the one they lead to', () => {
  const entries = traceOfLayers({ inputs: 3, layers: [layer(2)] }, policy);
  const weights = ['a11', 'a21', 'a31', 'a12', 'a22', 'a32'];
  expect(askedIn(entries, ['gradients', 'new', 'deltas', 'error'], 'to-from')).toEqual([
    ...['E', 'dE_dzh1', 'dE_dzh2', ...weights.map((id) => `dE_d${id}`), 'dE_dc1_1', 'dE_dc1_2'],
    ...[...weights, 'c1_1', 'c1_2'].map((id) => `${id}_new`),
  ]);
});

test('what the step leaves as it is is not asked for', () => {
  const frozen: Partial<Biases> = { each: 'layer', trained: false };
  const entries = traceOfLayers(
    { inputs: 2, layers: [layer(2, 'sigmoid', frozen), layer(2, 'sigmoid', frozen)] },
    policy,
  );
  expect(askedIn(entries, ['new', 'gradients']).filter((id) => id.includes('c'))).toEqual([]);
});

test('a single layer has nothing hidden', () => {
  expect(askableIn(two)).toEqual(askedKinds);
  const single = traceOfLayers({ inputs: 2, layers: [layer(1)] }, policy);
  expect(askableIn(single)).toEqual(askedKinds.filter((kind) => kind !== 'hidden'));
  expect(askedIn(single, ['hidden'])).toEqual([]);
});
