/** Errors and outputs of the article's network after each step, by a loop that shares nothing with the library. */
export function* runAt(rate: number) {
  const curve = (z: number) => 1 / (1 + Math.exp(-z));
  const [x1, x2, t1, t2] = [0.05, 0.1, 0.03, 0.05];
  const a = [0.1, 0.2, 0.3, 0.4] as [number, number, number, number];
  const b = [0.5, 0.6, 0.7, 0.8] as [number, number, number, number];
  let [c1, c2] = [0.35, 0.1];
  for (;;) {
    const y1 = curve(x1 * a[0] + x2 * a[2] + c1);
    const y2 = curve(x1 * a[1] + x2 * a[3] + c1);
    const h1 = curve(y1 * b[0] + y2 * b[2] + c2);
    const h2 = curve(y1 * b[1] + y2 * b[3] + c2);
    const [d1, d2] = [(h1 - t1) * h1 * (1 - h1), (h2 - t2) * h2 * (1 - h2)];
    const e1 = (d1 * b[0] + d2 * b[1]) * y1 * (1 - y1);
    const e2 = (d1 * b[2] + d2 * b[3]) * y2 * (1 - y2);
    yield { error: ((h1 - t1) ** 2 + (h2 - t2) ** 2) / 2, outputs: [h1, h2] };
    [e1 * x1, e2 * x1, e1 * x2, e2 * x2].forEach((g, i) => {
      a[i] = (a[i] as number) - rate * g;
    });
    [d1 * y1, d2 * y1, d1 * y2, d2 * y2].forEach((g, i) => {
      b[i] = (b[i] as number) - rate * g;
    });
    c1 -= rate * (e1 + e2);
    c2 -= rate * (d1 + d2);
  }
}
