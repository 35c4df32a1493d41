import { article, quantity } from 'backprop';

const what = 'outputs';
for (const decimals of [1, 2, 3, 4, 5, 6]) {
  const E = quantity('E', article, { what, decimals });
  console.log(decimals, E);
}
// → 1 0.43569999999999987
//   2 0.4422499999999999
//   3 0.4435599999999999
//   4 0.44342857
//   5 0.44343515724999993
//   6 0.4434344937304999
console.log(quantity('E')); // → 0.4434344431833004
