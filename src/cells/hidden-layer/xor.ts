import { logic, perceptron } from 'backprop';

const sweeps = 1000;
for (const [name, points] of Object.entries(logic)) {
  const history = perceptron(points, sweeps);
  const mistakes = history.at(-1)?.mistakes;
  console.log(name, history.length, mistakes);
}
// → and 6 0
//   or 4 0
//   xor 1000 4
