import {
  article,
  articleShape,
  backwardRows,
  forwardRows,
  networkOf,
} from 'backprop';

const network = networkOf(article, articleShape);
const ours = { x: [0.05, 0.1], t: [0.03, 0.05] };
const second = { x: [1, 0], t: [0.9, 0.1] };

/** The gradient of A, with a row for each sample. */
function gradient(...samples: (typeof ours)[]) {
  const inputs = samples.map(({ x }) => x);
  const targets = samples.map(({ t }) => t);
  const values = forwardRows(network, inputs);
  return backwardRows(network, values, targets)[0]?.weights;
}

console.log(gradient(ours));
// → [[0.0018271097273968397, 0.0024855496677149173],
//    [0.0036542194547936795, 0.004971099335429835]]
console.log(gradient(second));
// → [[0.012787030216238431, 0.01631304588363824],
//    [0                   , 0]]
console.log(gradient(ours, second));
// → [[0.007307069971817635 , 0.00939929777567658],
//    [0.0018271097273968397, 0.0024855496677149173]]
