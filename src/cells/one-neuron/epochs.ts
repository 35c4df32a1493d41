import {
  articleStart,
  logisticModel,
  logLine,
  prepareMoons,
  randomState,
  runEpochs,
} from 'backprop';

const seed = 0;
const learningRate = 0.05;
const { train, test } = prepareMoons({ seed });
const model = logisticModel(2);
const parameters = articleStart(model, randomState(seed));
const start = { model, parameters, train, test, learningRate };
runEpochs(start, 300, (run) => {
  if (run.epoch % 50 === 0) console.log(logLine(run));
});
// → epoch 0: train loss 0.7065, test loss 0.7175
//   epoch 50: train loss 0.5308, test loss 0.5427
//   epoch 100: train loss 0.4530, test loss 0.4696
//   epoch 150: train loss 0.4143, test loss 0.4353
//   epoch 200: train loss 0.3933, test loss 0.4178
//   epoch 250: train loss 0.3813, test loss 0.4083
//   epoch 300: train loss 0.3741, test loss 0.4031
