import { article, exampleError, quantity } from 'backprop';

type Num = { x: number; grad: number; wires: [Num, number][] };
function num(x: number, ...wires: [Num, number][]): Num {
  return { x, grad: 0, wires };
}
const bent = (y: number, a: Num) => num(y, [a, y * (1 - y)]);
const on = {
  given: (x: number) => num(x),
  plus: (a: Num, b: Num) => num(a.x + b.x, [a, 1], [b, 1]),
  minus: (a: Num, b: Num) => num(a.x - b.x, [a, 1], [b, -1]),
  times: (a: Num, b: Num) => num(a.x * b.x, [a, b.x], [b, a.x]),
  pow: (a: Num, _: 2) => num(a.x * a.x, [a, 2 * a.x]),
  sigmoid: (a: Num) => bent(1 / (1 + Math.exp(-a.x)), a),
};
function inOrder(end: Num, list: Num[] = []): Num[] {
  for (const [input] of end.wires)
    if (!list.includes(input)) inOrder(input, list);
  list.push(end);
  return list;
}
const ids = 'a11 a12 a21 a22 c1 b11 b12 b21 b22 c2'.split(' ');
const p = ids.map((id) => num(article[id as 'a11']));
const E: Num = exampleError()(on as never, p as never[]);
E.grad = 1;
for (const { grad, wires } of inOrder(E).reverse())
  for (const [input, slope] of wires) input.grad += grad * slope;
const same = (id: string, i: number) =>
  p[i]?.grad === quantity(`dE_d${id}`);
console.log(E.x, p[8]?.grad, ids.filter(same).length);
// → 0.4434344431833004 0.0809593918348017 10
