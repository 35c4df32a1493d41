import {
  article,
  articleShape,
  forward,
  networkOf,
  outputsOf,
  train,
} from 'backprop';

const samples = [
  { input: [0, 1], targets: [0.1, 0.9] },
  { input: [1, 0], targets: [0.9, 0.1] },
];
const start = networkOf(article, articleShape);
const how = { samples, learningRate: 5, steps: 2000 };
const { network } = train(start, how);
for (const { input } of samples)
  console.log(outputsOf(forward(network, input)));
// → [0.0999999999992787, 0.8999999999990687]
//   [0.9000000000007469, 0.1000000000009674]
