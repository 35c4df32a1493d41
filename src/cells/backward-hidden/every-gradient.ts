import {
  article,
  articlePolicy,
  articleShape,
  backward,
  forward,
  networkOf,
} from 'backprop';

const network = networkOf(article, articleShape);
const pass = forward(network, [0.05, 0.1]);
const targets = [0.03, 0.05];
const policy = { ...articlePolicy, hidden: 'old' } as const;
const rate = 0.5;
const layers = backward(network, pass, targets, policy, rate);
for (const { weights, biases } of layers)
  console.log(weights, biases);
// → [[0.0018271097273968397, 0.0024855496677149173],
//    [0.0036542194547936795, 0.004971099335429835]]
//   [0.08625318790223513, 0.08625318790223513]
//   [[0.08392465984031015, 0.08047132845386354],
//    [0.08443366788097187, 0.0809593918348017]]
//   [0.27625934311842615, 0.27625934311842615]
