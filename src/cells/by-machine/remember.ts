import { quantity } from 'backprop';

/** A number with where it came from, and each one's slope. */
type Wire = [Num, number];
type Num = { x: number; grad: number; wires: Wire[] };
function num(x: number, ...wires: Wire[]): Num {
  return { x, grad: 0, wires };
}

// each operation knows its own slopes, and nothing else
const plus = (a: Num, b: Num) => num(a.x + b.x, [a, 1], [b, 1]);
const times = (a: Num, b: Num) =>
  num(a.x * b.x, [a, b.x], [b, a.x]);
const sigmoid = (a: Num) => {
  const y = 1 / (1 + Math.exp(-a.x));
  return num(y, [a, y * (1 - y)]);
};

// one hidden neuron
const z = plus(
  plus(times(num(0.05), num(0.1)), times(num(0.1), num(0.3))),
  num(0.35),
);
const y1 = sigmoid(z);
console.log(y1.x, quantity('y1'));
// → 0.595078473866134 0.595078473866134
console.log(y1.wires[0]?.[0] === z, y1.wires[0]?.[1]);
// → true 0.24096008380728687
