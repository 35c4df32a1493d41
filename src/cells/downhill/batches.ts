import {
  epochInBatches,
  gradientDescent,
  logisticModel,
  prepareMoons,
  randomState,
} from 'backprop';

const seed = 0;
const rate = 0.05;
const epochs = 3;
const { train } = prepareMoons({ seed });
const model = logisticModel(2);
const optimiser = gradientDescent({ rate });

for (const size of [1, 32, 1200]) {
  const random = randomState(seed);
  let state = optimiser.start([-1, 0, 1]);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const how = { model, optimiser, train, size };
    const steps = epochInBatches(how, state, random);
    state = steps.at(-1)?.state ?? state;
  }
  const loss = model.loss(state.parameters, train);
  console.log(size, state.steps, loss.toFixed(10));
}
// → 1 3600 0.3656559445
//   32 114 0.4389152228
//   1200 3 1.1249757629
