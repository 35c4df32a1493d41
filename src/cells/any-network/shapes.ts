import { product, shapeOf, transposed } from 'backprop';

const [batch, inputs, hidden, outputs] = [5, 3, 4, 2];
const table = (rows: number, columns: number) =>
  Array.from({ length: rows }, () => Array(columns).fill(1));
const A = table(inputs, hidden);
const B = table(hidden, outputs);
const X = table(batch, inputs);
const Y = table(batch, hidden);
const delta = table(batch, outputs);

const products = {
  'X A': () => product(X, A),
  'delta Bᵀ': () => product(delta, transposed(B)),
  'Yᵀ delta': () => product(transposed(Y), delta),
  // and three that are wrong
  'delta B': () => product(delta, B),
  'Y delta': () => product(Y, delta),
  'deltaᵀ Y': () => product(transposed(delta), Y),
};
for (const [name, make] of Object.entries(products))
  try {
    console.log(name, shapeOf(make()));
  } catch (error) {
    console.log(name, (error as Error).message);
  }
// → X A [5, 4]
//   delta Bᵀ [5, 4]
//   Yᵀ delta [4, 2]
//   delta B product needs 2 rows behind a table of 5 × 2, got 4
//   Y delta product needs 4 rows behind a table of 5 × 4, got 5
//   deltaᵀ Y [2, 4]
