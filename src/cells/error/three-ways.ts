import {
  halfSumOfSquares,
  meanSquaredError,
  sumOfSquares,
} from 'backprop';

const targets = [0.03, 0.05];
const outputs = [0.694, 0.718];
console.log(meanSquaredError(targets, outputs));
// → 0.4435599999999999
console.log(halfSumOfSquares(targets, outputs));
// → 0.4435599999999999
console.log(sumOfSquares(targets, outputs));
// → 0.8871199999999998
