import {
  logic,
  logisticModel,
  runEpochs,
  withWeightDecay,
} from 'backprop';

const decay = 0;
const model = withWeightDecay(logisticModel(2), decay);
const start = {
  model,
  parameters: new Float64Array(3),
  train: logic.and,
  learningRate: 1,
};
for (const epochs of [100, 1000, 10_000, 100_000]) {
  const { run } = runEpochs(start, epochs);
  const [w1] = run.parameters;
  console.log(epochs, run.trainLoss, w1);
}
// → 100 0.14264420633550629 3.0493393887983027
//   1000 0.01741438739819635 7.414311377625753
//   10000 0.0017130611111474587 12.074945269923957
//   100000 0.00017021930495331585 16.69508798046154
