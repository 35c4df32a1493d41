import { trainHidden } from 'backprop';

const noise = 0.1;
for (const width of [1, 2, 4, 8]) {
  const { run, accuracy } = trainHidden([width], {
    seed: 0,
    noise,
    learningRate: 0.5,
    epochs: 300,
  });
  console.log(width, run.trainLoss, accuracy);
}
// → 1 0.2572098459544261 0.86875
//   2 0.2522757712962165 0.86875
//   4 0.1266674110417278 0.95
//   8 0.08065905457368423 0.96875
