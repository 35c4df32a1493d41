import { forward, type Network } from 'backprop';

const network: Network = {
  layers: [
    {
      weights: [
        [0.1, 0.2],
        [0.3, 0.4],
      ],
      biases: [0.35, 0.35],
      activation: 'sigmoid',
    },
    {
      weights: [
        [0.5, 0.6],
        [0.7, 0.8],
      ],
      biases: [0.1, 0.1],
      activation: 'sigmoid',
    },
  ],
};
const { sums, outputs } = forward(network, [0.05, 0.1]);
console.log(sums);
// → [[0.385             , 0.39999999999999997],
//    [0.8166205990117833, 0.935997212409642]]
console.log(outputs);
// → [[0.595078473866134 , 0.598687660112452],
//    [0.6935185165782775, 0.7182904043335974]]
