// Solutions as readers hand them in: right ones, near misses, and the known wrong ones under the names of their replies.
// They are written here on their own, another way than the exercises write their slips.
const s = (z: number) => 1 / (1 + Math.exp(-z));
const mapMatrix = (w: number[][], f: (value: number, i: number, j: number) => number) =>
  w.map((row, i) => row.map((value, j) => f(value, i, j)));
const at = (m: number[][], i: number, j: number) => m[i]?.[j] as number;

interface Solutions {
  readonly right: readonly string[];
  readonly wrong: Readonly<Record<string, string>>;
  /** wrong in a way that has no reply of its own */
  readonly other: readonly string[];
}

/** The text of a function, its helpers in front. */
const code = (name: string, body: string) => `
const s = ${s};
const mapMatrix = ${mapMatrix};
const at = ${at};
export function ${name}${body}`;

const d = (body: string) => code('sigmoidDerivative', `(z) { ${body} }`);
const b22 = (body: string) => code('gradientB22', `(y2, h2, t2) { ${body} }`);
const hidden = (body: string) => code('hiddenGradients', `(x, y, b, delta) { ${body} }`);
const up = (body: string) => code('updateWeights', `(w, g, rate) { ${body} }`);
const loop = (body: string) =>
  `import { backward, errorOf, forward, outputsOf, update } from 'backprop';\n${code('trainingErrors', `(start, input, targets, rate, steps) { ${body} }`)}`;
const slope = (body: string) => code('slopeAtTheSum', `(z, y) { ${body} }`);
const scaled = (body: string) => code('standardised', `(train, test) { ${body} }`);
const rolls = (body: string) =>
  code(
    'heavyBall',
    `(start, curvatures, rate, kept, steps) { const w = [...start]; const v = w.map(() => 0); const old = []; for (let n = 0; n < steps; n++) for (let i = 0; i < w.length; i++) { ${body} } return w; }`,
  );
const stops = (body: string) => code('stopAt', `(losses, patience) { ${body} }`);
const fits = (body: string) => code('mistakesFor', `(printed, candidates) { ${body} }`);
const tanhs = (body: string) => code('tanhGradients', `(x, y, w, delta) { ${body} }`);

const back = (body: string) => code('handBack', `(from, slopes) { ${body} }`);
const all = (body: string) => code('allDeltas', `(values, weights, delta) { ${body} }`);
/** Every layer by the same line, from what stands behind it. */
const allBy = (line: string) =>
  all(
    `const d = [...values, delta]; for (let l = values.length; l-- > 0; ) d[l] = values[l].map((y, j) => { let sum = 0; d[l + 1].forEach((e, k) => { sum += ${line}; }); return sum; }); return d;`,
  );

const nudged = (body: string) =>
  `const E = ([a, b, c]) => (1 / (1 + Math.exp(b - 2 * a - c)) - 1) ** 2; ${code('gradientByNudging', `(w, step) { ${body} }`)}`;
/** Each number moved by itself, and one line for its slope. */
const nudgedBy = (line: string) =>
  nudged(
    `const g = []; for (let i = 0; i < w.length; i++) { const up = [...w]; up[i] += step; const down = [...w]; down[i] -= step; g.push(${line}); } return g;`,
  );

export const solutions: Readonly<Record<string, Solutions>> = {
  'sigmoid-derivative': {
    right: [
      d('const e = Math.exp(-z); return e / (1 + e) ** 2;'),
      d('return s(z) - s(z) ** 2'),
      d('return 1 / (4 * Math.cosh(z / 2) ** 2)'),
    ],
    wrong: {
      'of-the-output': d('return z - z ** 2'),
      'value-alone': d('return 1 / (1 + Math.exp(-z))'),
      'one-factor': d('return 1 / (1 + Math.exp(z))'),
      'slope-of-output': d('const y = s(s(z)); return y * (1 - y)'),
      'minus-kept': d('const e = Math.exp(-z); return -e / (1 + e) ** 2'),
      tanh: d('const y = s(z); return (1 - y) * (1 + y)'),
      'no-return': d('const y = s(z); y * (1 - y);'),
    },
    other: [
      d('return (s(z + 0.001) - s(z - 0.001)) / 0.002 + 1e-6'),
      d('return 0.25'),
      d('return NaN'),
      d('return null'),
    ],
  },
  'gradient-b22': {
    right: [b22('return (h2 - t2) * h2 * (1 - h2) * y2'), b22('return -y2 * (t2 - h2) * (h2 - h2 ** 2)')],
    wrong: {
      'no-slope': b22('return y2 * (h2 - t2)'),
      'sign-lost': b22('return y2 * (t2 - h2) * h2 * (1 - h2)'),
      'input-left-out': b22('return (h2 - t2) * h2 * (1 - h2)'),
      'loss-sum': b22('return -2 * (t2 - h2) * h2 * (1 - h2) * y2'),
      'slope-of-output': b22('return (h2 - t2) * s(h2) * (1 - s(h2)) * y2'),
      'error-not-slope': b22('return 0.5 * (t2 - h2) ** 2 * h2 * (1 - h2) * y2'),
      'square-kept': b22('return (t2 - h2) ** 2 * h2 * (1 - h2) * y2'),
      'slope-of-hidden': b22('return (h2 - t2) * y2 ** 2 * (1 - y2)'),
      'slope-of-hidden-alone': b22('return (h2 - t2) * y2 * (1 - y2)'),
      halved: b22('return 0.5 * (h2 - t2) * h2 * (1 - h2) * y2'),
      'no-return': b22('const gradient = (h2 - t2) * h2 * (1 - h2) * y2;'),
    },
    other: [b22('return Math.round(1000 * (h2 - t2) * h2 * (1 - h2) * y2) / 1000'), b22('return [0.08]')],
  },
  'hidden-gradients': {
    right: [
      hidden(
        'return x.map((v) => y.map((u, j) => v * u * (1 - u) * delta.reduce((sum, dk, k) => sum + dk * at(b, j, k), 0)))',
      ),
    ],
    wrong: {
      'path-h1-only': hidden('return x.map((v) => y.map((u, j) => v * u * (1 - u) * delta[0] * b[j][0]))'),
      'path-h2-only': hidden('return x.map((v) => y.map((u, j) => v * u * (1 - u) * delta[1] * b[j][1]))'),
      'other-index-first': hidden(
        'return x.map((v) => y.map((u, j) => { let sum = 0; for (let k = 0; k < delta.length; k++) sum += b[k][j] * delta[k]; return sum * v * (u - u * u); }))',
      ),
      'no-return': hidden('x.map((v) => y.map((u) => v * u))'),
      'no-hidden-slope': hidden(
        'return x.map((v) => y.map((u, j) => v * (delta[0] * b[j][0] + delta[1] * b[j][1])))',
      ),
      'input-left-out': hidden(
        'return x.map(() => y.map((u, j) => u * (1 - u) * (delta[0] * b[j][0] + delta[1] * b[j][1])))',
      ),
      'slope-of-value': hidden(
        'return x.map((v) => y.map((u, j) => v * s(u) * (1 - s(u)) * (delta[0] * b[j][0] + delta[1] * b[j][1])))',
      ),
      transposed: hidden(
        'return y.map((u, j) => x.map((v) => v * u * (1 - u) * (delta[0] * b[j][0] + delta[1] * b[j][1])))',
      ),
      'weights-left-out': hidden(
        'return x.map((v) => y.map((u) => v * u * (1 - u) * (delta[0] + delta[1])))',
      ),
    },
    other: [
      hidden('return y'),
      hidden(
        'return x.map((v) => y.map((u, j) => v * u * (1 - u) * (delta[0] * b[j][1] + delta[1] * b[j][0])))',
      ),
    ],
  },
  update: {
    right: [
      up('return mapMatrix(w, (v, i, j) => v + -(rate * at(g, i, j)))'),
      up(
        'const n = structuredClone(w); for (let i = 0; i < n.length; i++) for (let j = 0; j < n[i].length; j++) n[i][j] -= rate * g[i][j]; return n;',
      ),
    ],
    wrong: {
      uphill: up('return mapMatrix(w, (v, i, j) => v + rate * at(g, i, j))'),
      'no-rate': up('return mapMatrix(w, (v, i, j) => v - at(g, i, j))'),
      'step-alone': up('return mapMatrix(w, (v, i, j) => -(rate * at(g, i, j)))'),
      'step-times-weight': up('return mapMatrix(w, (v, i, j) => v * (1 - rate * at(g, i, j)))'),
      'divided-by-rate': up('return mapMatrix(w, (v, i, j) => v - at(g, i, j) / rate)'),
      'in-place': up(
        'w.forEach((row, i) => row.forEach((_, j) => { row[j] -= rate * g[i][j]; })); return w;',
      ),
      'in-place-no-return': up(
        'for (let i = 0; i < w.length; i++) for (let j = 0; j < w[i].length; j++) w[i][j] -= rate * g[i][j];',
      ),
      'no-return': up('const n = mapMatrix(w, (v, i, j) => v - rate * at(g, i, j));'),
    },
    other: [up('return [...w]'), up('w.length = 0; return w')],
  },
  'training-loop': {
    right: [
      loop(
        'const errors = []; for (let n = 0, net = start; ; n++) { const pass = forward(net, input); errors.push(errorOf(net, pass, targets)); if (n === steps) return errors; net = update(net, backward(net, pass, targets), rate); }',
      ),
      // what is handed in is the function's own: it may be changed
      loop(
        'const errors = []; for (let n = 0; n <= steps; n++) { const pass = forward(start, input); errors.push(errorOf(start, pass, targets)); backward(start, pass, targets).forEach(({ weights, biases }, l) => { const layer = start.layers[l]; layer.weights.forEach((row, i) => row.forEach((_, j) => { row[j] -= rate * weights[i][j]; })); layer.biases.forEach((_, j) => { layer.biases[j] -= rate * biases[j]; }); }); } return errors;',
      ),
    ],
    wrong: {
      'stale-pass': loop(
        'let net = start; const pass = forward(net, input); const errors = [errorOf(net, pass, targets)]; while (errors.length <= steps) { net = update(net, backward(net, pass, targets), rate); errors.push(errorOf(net, forward(net, input), targets)); } return errors;',
      ),
      'no-return': loop('forward(start, input);'),
      'stale-gradient': loop(
        'let net = start; const g = backward(net, forward(net, input), targets); const errors = []; for (let n = 0; n <= steps; n++) { errors.push(errorOf(net, forward(net, input), targets)); net = update(net, g, rate); } return errors;',
      ),
      'no-last-error': loop(
        'let net = start; const errors = []; for (let n = 0; n < steps; n++) { const pass = forward(net, input); errors.push(errorOf(net, pass, targets)); net = update(net, backward(net, pass, targets), rate); } return errors;',
      ),
      'no-first-error': loop(
        'let net = start; const errors = []; for (let n = 0; n < steps; n++) { net = update(net, backward(net, forward(net, input), targets), rate); errors.push(errorOf(net, forward(net, input), targets)); } return errors;',
      ),
      'never-moves': loop(
        'const errors = []; for (let n = 0; n <= steps; n++) { const pass = forward(start, input); errors.push(errorOf(start, pass, targets)); update(start, backward(start, pass, targets), rate); } return errors;',
      ),
      uphill: loop(
        'let net = start; const errors = []; for (let n = 0; n <= steps; n++) { const pass = forward(net, input); errors.push(errorOf(net, pass, targets)); net = update(net, backward(net, pass, targets), -rate); } return errors;',
      ),
      'last-error-alone': loop(
        'let net = start; for (let n = 0; n < steps; n++) net = update(net, backward(net, forward(net, input), targets), rate); return errorOf(net, forward(net, input), targets);',
      ),
    },
    other: [
      loop(
        'let net = start; const errors = []; for (let n = 0; n <= steps + 1; n++) { const pass = forward(net, input); errors.push(errorOf(net, pass, targets)); net = update(net, backward(net, pass, targets), rate); } return errors;',
      ),
    ],
  },
  'p-minus-y': {
    right: [
      slope('return s(z) - y'),
      slope('return y === 1 ? -1 / (1 + Math.exp(z)) : 1 / (1 + Math.exp(-z))'),
    ],
    wrong: {
      'sign-lost': slope('return y - s(z)'),
      'squared-error': slope('const p = s(z); return 2 * (p - y) * p * (1 - p)'),
      'slope-kept': slope('const p = s(z); return (p - y) * (p - p * p)'),
      'no-return': slope('const p = s(z); p - y;'),
      'stops-at-p': slope('const p = s(z); return y === 1 ? -1 / p : 1 / (1 - p)'),
      'no-sigmoid': slope('return z - y'),
      'rounded-first': slope('return (s(z) >= 0.5) - y'),
      'loss-itself': slope('const p = s(z); return -y * Math.log(p) - (1 - y) * Math.log(1 - p)'),
    },
    other: [slope('return 2 * (s(z) - y)'), slope('return (s(z) - y) ** 2')],
  },
  'standard-scaler': {
    right: [
      scaled(
        'let [sum, squares] = [0, 0]; for (const v of train) { sum += v; squares += v * v; } const m = sum / train.length; const d = Math.sqrt(squares / train.length - m * m); return test.map((v) => v / d - m / d)',
      ),
      scaled(
        'const m = train.reduce((a, b) => a + b) / train.length; const d = Math.hypot(...train.map((v) => v - m)) / Math.sqrt(train.length); for (let i = 0; i < test.length; i++) test[i] = (test[i] - m) / d; return test',
      ),
    ],
    wrong: {
      'test-by-itself': scaled(
        'const n = test.length; const m = test.reduce((a, b) => a + b) / n; const d = Math.sqrt(test.reduce((a, v) => a + (v - m) ** 2, 0) / n); return test.map((v) => (v - m) / d)',
      ),
      'all-points': scaled(
        'const all = train.concat(test); const m = all.reduce((a, b) => a + b) / all.length; const d = Math.sqrt(all.reduce((a, v) => a + (v - m) ** 2, 0) / all.length); return test.map((v) => (v - m) / d)',
      ),
      'training-part': scaled(
        'const n = train.length; const m = train.reduce((a, b) => a + b) / n; const d = Math.sqrt(train.reduce((a, v) => a + (v - m) ** 2, 0) / n); return train.map((v) => (v - m) / d)',
      ),
      'mean-alone': scaled(
        'const m = train.reduce((a, b) => a + b) / train.length; return test.map((v) => v - m)',
      ),
      variance: scaled(
        'const n = train.length; const m = train.reduce((a, b) => a + b) / n; const d = train.reduce((a, v) => a + (v - m) ** 2, 0) / n; return test.map((v) => (v - m) / d)',
      ),
      'one-less': scaled(
        'const n = train.length; const m = train.reduce((a, b) => a + b) / n; const d = Math.sqrt(train.reduce((a, v) => a + (v - m) ** 2, 0) / (n - 1)); return test.map((v) => (v - m) / d)',
      ),
      'no-return': scaled('test.map((v) => v)'),
    },
    other: [scaled('return test'), scaled('return [...train, ...test]')],
  },
  'stop-early': {
    right: [
      stops(
        'let best = 0, since = 0; for (let i = 1; i < losses.length && since < patience; i++) { since++; if (losses[i] < losses[best]) { best = i; since = 0; } } return best;',
      ),
      stops(
        'for (let i = 0; ; i++) { const next = losses.slice(i + 1, i + 1 + patience).findIndex((l) => l < losses[i]); if (next === -1) return i; i += next; }',
      ),
    ],
    wrong: {
      'last-epoch': stops(
        'let best = 0; for (let i = 1; i < losses.length; i++) { if (losses[i] < losses[best]) best = i; else if (i - best >= patience) return i; } return losses.length - 1;',
      ),
      'lowest-of-all': stops('return losses.reduce((best, l, i) => (l < losses[best] ? i : best), 0)'),
      'first-rise': stops(
        'let i = 0; while (i + 1 < losses.length && losses[i + 1] < losses[i]) i++; return i;',
      ),
      'ties-count': stops(
        'let best = 0, since = 0; for (let i = 1; i < losses.length && since < patience; i++) { since++; if (losses[i] <= losses[best]) { best = i; since = 0; } } return best;',
      ),
      'the-loss': stops(
        'let best = 0, since = 0; for (let i = 1; i < losses.length && since < patience; i++) { since++; if (losses[i] < losses[best]) { best = i; since = 0; } } return losses[best];',
      ),
      'no-return': stops('losses.indexOf(Math.min(...losses));'),
    },
    other: [stops('return patience'), stops('return losses.length - 1 - patience')],
  },
  'hidden-layer': {
    right: [
      tanhs('return x.map((v) => y.map((u, j) => (1 - u) * (1 + u) * w[j] * delta * v))'),
      tanhs(
        'const g = []; for (let i = 0; i < x.length; i++) { g[i] = []; for (let j = 0; j < y.length; j++) g[i][j] = x[i] * delta * w[j] / Math.cosh(Math.atanh(y[j])) ** 2; } return g;',
      ),
    ],
    wrong: {
      'sigmoid-slope': tanhs('return x.map((v) => y.map((u, j) => (u - u * u) * w[j] * delta * v))'),
      'no-hidden-slope': tanhs('return x.map((v) => y.map((_, j) => w[j] * delta * v))'),
      'slope-of-value': tanhs(
        'return x.map((v) => y.map((u, j) => (1 - Math.tanh(u) ** 2) * w[j] * delta * v))',
      ),
      'weights-left-out': tanhs('return x.map((v) => y.map((u) => (1 - u * u) * delta * v))'),
      'input-left-out': tanhs('return x.map(() => y.map((u, j) => (1 - u * u) * w[j] * delta))'),
      transposed: tanhs('return y.map((u, j) => x.map((v) => (1 - u * u) * w[j] * delta * v))'),
      'no-return': tanhs('x.map((v) => y.map((u, j) => (1 - u * u) * w[j] * delta * v))'),
    },
    other: [tanhs('return x'), tanhs('return y.map((u, j) => (1 - u * u) * w[j] * delta)')],
  },
  'all-deltas': {
    right: [
      allBy('e * weights[l][j][k] * (y - y * y)'),
      all(
        'if (values.length === 0) return [delta]; const rest = allDeltas(values.slice(1), weights.slice(1), delta); return [values[0].map((y, j) => y * (1 - y) * weights[0][j].reduce((sum, w, k) => sum + w * rest[0][k], 0)), ...rest];',
      ),
    ],
    wrong: {
      'no-hidden-slope': allBy('e * weights[l][j][k]'),
      'other-index-first': allBy('e * weights[l][k][j] * y * (1 - y)'),
      'slope-of-value': allBy('e * weights[l][j][k] * s(y) * (1 - s(y))'),
      'weights-left-out': allBy('e * y * (1 - y)'),
      'always-the-last': all(
        'return [...values.map((v, l) => v.map((y, j) => y * (1 - y) * delta.reduce((sum, e, k) => sum + e * weights[l][j][k], 0))), delta];',
      ),
      'last-left-out': allBy('e * weights[l][j][k] * y * (1 - y)').replace(
        'return d;',
        'return d.slice(0, values.length);',
      ),
      'last-first': allBy('e * weights[l][j][k] * y * (1 - y)').replace('return d;', 'return d.reverse();'),
      'first-alone': allBy('e * weights[l][j][k] * y * (1 - y)').replace('return d;', 'return d[0];'),
      'no-return': all('values.map((y) => y);'),
    },
    other: [all('return [...values, delta]'), allBy('weights[l][j][k] * y * (1 - y)')],
  },
  'heavy-ball': {
    right: [
      rolls('v[i] = kept * v[i] + curvatures[i] * w[i]; w[i] -= rate * v[i];'),
      rolls(
        'const before = w[i]; w[i] += kept * (w[i] - (old[i] ?? w[i])) - rate * curvatures[i] * w[i]; old[i] = before;',
      ),
    ],
    wrong: {
      'no-memory': rolls('w[i] *= 1 - rate * curvatures[i];'),
      'nothing-forgotten': rolls('v[i] += curvatures[i] * w[i]; w[i] -= rate * v[i];'),
      averaged: rolls('v[i] += (1 - kept) * (curvatures[i] * w[i] - v[i]); w[i] -= rate * v[i];'),
      'velocity-before': rolls(
        'const now = kept * v[i] + curvatures[i] * w[i]; w[i] -= rate * v[i]; v[i] = now;',
      ),
      uphill: rolls('v[i] = v[i] * kept + w[i] * curvatures[i]; w[i] += v[i] * rate;'),
      'rate-twice': rolls('v[i] = kept * v[i] + rate * curvatures[i] * w[i]; w[i] -= rate * v[i];'),
      'curvature-for-slope': rolls('v[i] = kept * v[i] + curvatures[i]; w[i] -= rate * v[i];'),
      'no-return': rolls('v[i] = 0;').replace('return w;', ''),
    },
    other: [rolls(''), rolls('w[i] -= rate * w[i];')],
  },
  'hand-back': {
    right: [
      back(
        'const g = Array(from.length).fill(0); g[from.length - 1] = 1; for (let i = from.length; i-- > 0; ) for (let k = 0; k < from[i].length; k++) g[from[i][k]] += slopes[i][k] * g[i]; return g;',
      ),
      back(
        'const n = from.length; const of = (j) => j === n - 1 ? 1 : from.reduce((sum, list, i) => list.reduce((s, a, k) => a === j ? s + memo(i) * slopes[i][k] : s, sum), 0); const known = new Map(); const memo = (j) => { if (!known.has(j)) known.set(j, of(j)); return known.get(j); }; return from.map((_, j) => memo(j));',
      ),
    ],
    wrong: {
      overwritten: back(
        'const g = from.map(() => 0); g[g.length - 1] = 1; for (let i = g.length; i-- > 0; ) from[i].forEach((a, k) => { g[a] = g[i] * slopes[i][k]; }); return g;',
      ),
      'no-seed': back(
        'const g = from.map(() => 0); for (let i = g.length; i-- > 0; ) from[i].forEach((a, k) => { g[a] += g[i] * slopes[i][k]; }); return g;',
      ),
      'ones-everywhere': back(
        'const g = from.map(() => 1); for (let i = g.length; i-- > 0; ) from[i].forEach((a, k) => { g[a] += g[i] * slopes[i][k]; }); return g;',
      ),
      'from-the-start': back(
        'const g = from.map(() => 0); g[g.length - 1] = 1; from.forEach((list, i) => list.forEach((a, k) => { g[a] += g[i] * slopes[i][k]; })); return g;',
      ),
      'no-slopes': back(
        'const g = from.map(() => 0); g[g.length - 1] = 1; for (let i = g.length; i-- > 0; ) for (const a of from[i]) g[a] += g[i]; return g;',
      ),
      'slopes-alone': back(
        'const g = from.map(() => 0); g[g.length - 1] = 1; for (let i = g.length; i-- > 0; ) from[i].forEach((a, k) => { g[a] += slopes[i][k]; }); return g;',
      ),
      'no-return': back('from.map(() => 0);'),
    },
    other: [back('return from.map(() => 1)'), back('return []')],
  },
  'slope-by-nudging': {
    right: [
      nudgedBy('(E(up) - E(down)) / step / 2'),
      nudged(
        'const g = [0, 0, 0]; for (const i of [0, 1, 2]) { const was = w[i]; w[i] = was + step; g[i] += E(w); w[i] = was - step; g[i] -= E(w); w[i] = was; g[i] /= 2 * step; } return g;',
      ),
    ],
    wrong: {
      'one-sided': nudgedBy('(E(up) - E(w)) / step'),
      'to-the-left': nudgedBy('(E(w) - E(down)) / step'),
      'not-twice': nudgedBy('(E(up) - E(down)) / step'),
      'not-divided': nudgedBy('E(up) - E(down)'),
      'sign-lost': nudgedBy('(E(down) - E(up)) / (2 * step)'),
      'all-at-once': nudged(
        'const m = (s) => E([w[0] + s, w[1] + s, w[2] + s]); const one = (m(step) - m(-step)) / (2 * step); return [one, one, one];',
      ),
      'not-put-back': nudged(
        'return w.map((_, i) => { w[i] += step; const high = E(w); w[i] -= 2 * step; return (high - E(w)) / (2 * step); });',
      ),
      'no-return': nudged('w.map(() => 0);'),
    },
    other: [nudged('return w'), nudgedBy('Math.abs(E(up) - E(down)) / step')],
  },
  'mistakes-that-give': {
    right: [
      fits(
        'const found = []; for (let n = 0; n < candidates.length; n++) { let all = true; for (let i = 0; i < printed.length; i++) { const d = printed[i].length - printed[i].indexOf(".") - 1; if (candidates[n][i].toFixed(d) !== printed[i]) all = false; } if (all) found.push(n); } return found;',
      ),
      fits(
        'return candidates.map((_, n) => n).filter((n) => candidates[n].every((x, i) => Math.abs(x - Number(printed[i])) <= 0.5 * 10 ** -printed[i].split(".")[1].length));',
      ),
    ],
    wrong: {
      'any-figure': fits(
        'return [...candidates.keys()].filter((n) => candidates[n].some((x, i) => x.toFixed(printed[i].split(".")[1].length) === printed[i]));',
      ),
      'first-figure': fits(
        'return [...candidates.keys()].filter((n) => candidates[n][0].toFixed(printed[0].split(".")[1].length) === printed[0]);',
      ),
      exactly: fits(
        'return [...candidates.keys()].filter((n) => candidates[n].every((x, i) => x === +printed[i]));',
      ),
      cut: fits(
        'return [...candidates.keys()].filter((n) => candidates[n].every((x, i) => { const d = printed[i].split(".")[1].length; const p = 10 ** d; return ((x < 0 ? Math.ceil(x * p) : Math.floor(x * p)) / p).toFixed(d) === printed[i]; }));',
      ),
      'three-decimals': fits(
        'return [...candidates.keys()].filter((n) => candidates[n].every((x, i) => x.toFixed(3) === printed[i]));',
      ),
      'zeros-lost': fits(
        'return [...candidates.keys()].filter((n) => candidates[n].every((x, i) => String(+x.toFixed(printed[i].split(".")[1].length)) === printed[i]));',
      ),
      'no-return': fits('candidates.filter(() => false);'),
    },
    other: [fits('return [...candidates.keys()]'), fits('return candidates'), fits('return printed')],
  },
};
