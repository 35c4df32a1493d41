// One step of the article's network by plain arithmetic, without the library.
const σ = (z: number) => 1 / (1 + Math.exp(-z));

export type Pair = readonly [number, number];

/** The article's ten parameters. */
export const start = {
  a11: 0.1,
  a12: 0.2,
  a21: 0.3,
  a22: 0.4,
  c1: 0.35,
  b11: 0.5,
  b12: 0.6,
  b21: 0.7,
  b22: 0.8,
  c2: 0.1,
};

export type Network = typeof start;
export type Name = keyof Network;

interface Setting {
  readonly inputs?: Pair;
  readonly targets?: Pair;
  readonly rate?: number;
}

/** Outputs and error of a network, the ten gradients, and the network after the step. */
export function plainStep(
  network: Network,
  { inputs: [x1, x2] = [0.05, 0.1], targets: [t1, t2] = [0.03, 0.05], rate = 0.5 }: Setting = {},
) {
  const { a11, a12, a21, a22, c1, b11, b12, b21, b22, c2 } = network;
  const y1 = σ(x1 * a11 + x2 * a21 + c1);
  const y2 = σ(x1 * a12 + x2 * a22 + c1);
  const h1 = σ(y1 * b11 + y2 * b21 + c2);
  const h2 = σ(y1 * b12 + y2 * b22 + c2);
  const d1 = (h1 - t1) * h1 * (1 - h1);
  const d2 = (h2 - t2) * h2 * (1 - h2);
  const e1 = (d1 * b11 + d2 * b12) * y1 * (1 - y1);
  const e2 = (d1 * b21 + d2 * b22) * y2 * (1 - y2);
  const gradients: Network = {
    a11: e1 * x1,
    a12: e2 * x1,
    a21: e1 * x2,
    a22: e2 * x2,
    c1: e1 + e2,
    b11: d1 * y1,
    b12: d2 * y1,
    b21: d1 * y2,
    b22: d2 * y2,
    c2: d1 + d2,
  };
  const next: Network = { ...network };
  for (const name of Object.keys(next) as Name[]) next[name] -= rate * gradients[name];
  return { y1, y2, h1, h2, error: ((h1 - t1) ** 2 + (h2 - t2) ** 2) / 2, gradients, next };
}
