import { article, quantity } from 'backprop';

const start = { ...article, b12: 0.6 };
const throughH1 = quantity('dE_dzh1', start) * start.b11;
const throughH2 = quantity('dE_dzh2', start) * start.b12;
console.log(throughH1, throughH2);
// → 0.0705156240109514 0.081136857057914

const slope = quantity('dy1_dzy1', start);
console.log((throughH1 + throughH2) * slope * start.x1);
// → 0.0018271097273968397
console.log(quantity('dE_da11', start));
// → 0.0018271097273968397
