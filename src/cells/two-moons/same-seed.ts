import { classCounts, makeMoons, trainTestSplit } from 'backprop';

const seed = 0;
const how = { samples: 2000, noise: 0.4, seed };
const moons = makeMoons(how);
console.log(moons.x.subarray(0, 2), moons.y[0]);
// → [0.46704123499481187, 0.7164770237553632] 0

const split = { testSize: 0.4, seed };
const { train, test } = trainTestSplit(moons, split);
console.log(classCounts(train.y)); // → [603, 597]
console.log(classCounts(test.y)); // → [397, 403]
