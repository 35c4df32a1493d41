import { logic, perceptron } from 'backprop';

const sweeps = 7;
const history = perceptron(logic.xor, sweeps);
for (const { parameters, mistakes } of history)
  console.log(parameters, mistakes);
// → [-1, 0, 0] 2
//   [-1, 0, 1] 3
//   [-1, 0, 1] 4
//   [-1, 0, 1] 4
//   [-1, 0, 1] 4
//   [-1, 0, 1] 4
//   [-1, 0, 1] 4
