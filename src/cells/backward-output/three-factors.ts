import { article, quantity } from 'backprop';

const start = { ...article, b22: 0.8 };
const h2 = quantity('h2', start);
const y2 = quantity('y2', start);

const errorPerOutput = h2 - start.t2;
const outputPerSum = h2 * (1 - h2);
const sumPerWeight = y2;
console.log([errorPerOutput, outputPerSum, sumPerWeight]);
// → [0.6682904043335973, 0.20234929937587456, 0.598687660112452]
console.log(errorPerOutput * outputPerSum * sumPerWeight);
// → 0.0809593918348017
console.log(quantity('dE_db22', start)); // → 0.0809593918348017
