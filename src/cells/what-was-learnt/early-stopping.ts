import {
  fastHiddenLayer,
  initialise,
  prepareThreeParts,
  randomState,
  stopEarly,
} from 'backprop';

const seed = 6;
const moons = prepareThreeParts({ samples: 300, seed });
const model = fastHiddenLayer(16, 'tanh');
const start = {
  model,
  parameters: initialise(model, 'fan-in', randomState(seed)),
  train: moons.train,
  test: moons.validation,
  learningRate: 0.5,
};
const patience = 20;
const { lowest, last } = stopEarly(start, 5000, patience);
for (const run of [lowest, last])
  console.log(run.epoch, run.trainLoss, run.testLoss);
// → 4 0.38939872710397955 0.5483414869000932
//   24 0.34295496842352985 0.5739008982968856
