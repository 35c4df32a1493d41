import {
  asNetwork,
  initialise,
  multilayerModel,
  prepareMoons,
  randomState,
  runEpochs,
} from 'backprop';

const shape = {
  inputs: 2,
  hidden: [2],
  activation: 'tanh',
} as const;
const model = multilayerModel(shape);
const random = randomState(0);
const parameters = initialise(model, 'constant', random, 0.5);
const { train } = prepareMoons({ seed: 0 });
const start = { model, parameters, train, learningRate: 0.5 };
const { run } = runEpochs(start, 100);
const [hidden] = asNetwork(model, run.parameters).layers;
console.log(hidden?.weights);
// → [[ 0.5565420338559351,  0.5565420338559351],
//    [-0.7639608057877949, -0.7639608057877949]]
