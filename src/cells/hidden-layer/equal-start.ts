import { trainHidden } from 'backprop';

const { run } = trainHidden(
  [2],
  { seed: 0, learningRate: 0.5, epochs: 100 },
  'tanh',
  'constant',
);
const weights = run.parameters;
console.log(weights.slice(0, 2));
// → [0.6607311715755244, 0.6607311715755244]
console.log(weights.slice(2, 4));
// → [-0.9088584605289461, -0.9088584605289461]
