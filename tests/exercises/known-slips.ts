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
const up = (body: string) => code('update', `(w, g, rate) { ${body} }`);
const loop = (body: string) =>
  `import { backward, errorOf, forward, outputsOf, update } from 'backprop';\n${code('train', `(start, input, targets, rate, steps) { ${body} }`)}`;
const slope = (body: string) => code('slopeAtTheSum', `(z, y) { ${body} }`);

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
    },
    other: [
      d('return (s(z + 0.001) - s(z - 0.001)) / 0.002 + 1e-6'),
      d('return 0.25'),
      d('return NaN'),
      d(''),
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
      hidden(
        'return x.map((v) => y.map((u, j) => v * u * (1 - u) * (delta[0] * b[0][j] + delta[1] * b[1][j])))',
      ),
      hidden('return y'),
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
    },
    other: [up('return [...w]'), up('w.length = 0; return w')],
  },
  'training-loop': {
    right: [
      loop(
        'const errors = []; for (let n = 0, net = start; ; n++) { const pass = forward(net, input); errors.push(errorOf(net, pass, targets)); if (n === steps) return errors; net = update(net, backward(net, pass, targets), rate); }',
      ),
    ],
    wrong: {
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
      'squared-error': slope('const p = s(z); return (p - y) * p * (1 - p)'),
      'stops-at-p': slope('const p = s(z); return y === 1 ? -1 / p : 1 / (1 - p)'),
      'no-sigmoid': slope('return z - y'),
      'rounded-first': slope('return (s(z) >= 0.5) - y'),
      'loss-itself': slope('const p = s(z); return -y * Math.log(p) - (1 - y) * Math.log(1 - p)'),
    },
    other: [slope('return 2 * (s(z) - y)'), slope('return (s(z) - y) ** 2')],
  },
};
