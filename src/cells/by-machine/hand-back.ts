type Wire = [Num, number];
type Num = { x: number; grad: number; wires: Wire[] };
function num(x: number, ...wires: Wire[]): Num {
  return { x, grad: 0, wires };
}
const plus = (a: Num, b: Num) => num(a.x + b.x, [a, 1], [b, 1]);
const times = (a: Num, b: Num) =>
  num(a.x * b.x, [a, b.x], [b, a.x]);

/** All that a number was made from, and itself, inputs first. */
function inOrder(end: Num, list: Num[] = []): Num[] {
  for (const [input] of end.wires)
    if (!list.includes(input)) inOrder(input, list);
  list.push(end);
  return list;
}

function backward(end: Num) {
  end.grad = 1;
  for (const { grad, wires } of inOrder(end).reverse())
    for (const [input, slope] of wires)
      input.grad += grad * slope;
}

// w is used three times: e = w · w + w
const w = num(3);
const e = plus(times(w, w), w);
backward(e);
console.log(e.x, w.grad); // → 12 7
