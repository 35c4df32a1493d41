// A training step of a 2-2-2 network of sigmoids with shared biases and half the sum of squares, written out by hand, with a slip
// made in it where one is named. It shares nothing with the library.

export type Hand =
  | 'right'
  | 'no output slope'
  | 'no hidden slope'
  | 'target minus output'
  | 'gradient added'
  | 'new weights back'
  | 'no bias'
  | 'rate forgotten'
  | 'first path only'
  | 'second path only'
  | 'bias averaged'
  | 'bias frozen'
  | 'two kept'
  | 'error not halved'
  | 'wrong wires'
  | 'rows for columns'
  | 'no hidden sigmoid'
  | 'weight for input';

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

/** The outputs, the error and the new parameters, by the book's names. */
export function byHand(p: Readonly<Record<string, number>>, slip: Hand): Readonly<Record<string, number>> {
  const at = (id: string) => p[id] as number;
  const [x1, x2, t1, t2, rho] = ['x1', 'x2', 't1', 't2', 'rho'].map(at) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const [c1, c2] = slip === 'no bias' ? [0, 0] : [at('c1'), at('c2')];
  const swap = slip === 'rows for columns';
  const z1 = x1 * at('a11') + x2 * at(swap ? 'a12' : 'a21') + c1;
  const z2 = x1 * at(swap ? 'a21' : 'a12') + x2 * at('a22') + c1;
  const bend = slip === 'no hidden sigmoid' ? (z: number) => z : sigmoid;
  const [y1, y2] = [bend(z1), bend(z2)];
  const h1 = sigmoid(y1 * at('b11') + y2 * at(swap ? 'b12' : 'b21') + c2);
  const h2 = sigmoid(y1 * at(swap ? 'b21' : 'b12') + y2 * at('b22') + c2);
  const E = ((t1 - h1) ** 2 + (t2 - h2) ** 2) * (slip === 'error not halved' ? 1 : 0.5);
  const sign = slip === 'target minus output' ? -1 : 1;
  const two = slip === 'two kept' ? 2 : 1;
  const slope = (y: number) => y * (1 - y);
  const d1 = two * sign * (h1 - t1) * (slip === 'no output slope' ? 1 : slope(h1));
  const d2 = two * sign * (h2 - t2) * (slip === 'no output slope' ? 1 : slope(h2));
  const r = (slip === 'rate forgotten' ? 1 : rho) * (slip === 'gradient added' ? -1 : 1);
  const wire = (y: number, w: number) => (slip === 'weight for input' ? w : y);
  const b11_new = at('b11') - r * d1 * wire(y1, at('b11'));
  const b12_new = at('b12') - r * d2 * wire(y1, at('b12'));
  const b21_new = at('b21') - r * d1 * wire(y2, at('b21'));
  const b22_new = at('b22') - r * d2 * wire(y2, at('b22'));
  const fresh = slip === 'new weights back';
  const back = (id: string, renewed: number) => (fresh ? renewed : at(id));
  const wrong = slip === 'wrong wires';
  const w12 = wrong ? at('b21') : back('b12', b12_new);
  const w21 = wrong ? at('b12') : back('b21', b21_new);
  const first = slip === 'second path only' ? 0 : 1;
  const second = slip === 'first path only' ? 0 : 1;
  const hidden = (y: number) => (slip === 'no hidden slope' ? 1 : slope(y));
  const e1 = (first * d1 * back('b11', b11_new) + second * d2 * w12) * hidden(y1);
  const e2 = (first * d1 * w21 + second * d2 * back('b22', b22_new)) * hidden(y2);
  const share = { 'bias averaged': 0.5, 'bias frozen': 0 }[slip as string] ?? 1;
  return {
    h1,
    h2,
    E,
    b11_new,
    b12_new,
    b21_new,
    b22_new,
    c2_new: at('c2') - r * share * (d1 + d2),
    a11_new: at('a11') - r * e1 * wire(x1, at('a11')),
    a12_new: at('a12') - r * e2 * wire(x1, at('a12')),
    a21_new: at('a21') - r * e1 * wire(x2, at('a21')),
    a22_new: at('a22') - r * e2 * wire(x2, at('a22')),
    c1_new: at('c1') - r * share * (e1 + e2),
  };
}

export const handSlips = [
  'no output slope',
  'no hidden slope',
  'target minus output',
  'gradient added',
  'new weights back',
  'no bias',
  'rate forgotten',
  'first path only',
  'second path only',
  'bias averaged',
  'bias frozen',
  'two kept',
  'error not halved',
  'wrong wires',
  'rows for columns',
  'no hidden sigmoid',
  'weight for input',
] as const satisfies readonly Hand[];
