import { article, quantity, Value, zeroGrad } from 'backprop';

// one weight: b22, with what flows into it held still
const y2 = quantity('y2');
const rest = quantity('zh2') - y2 * article.b22;
const b22 = new Value(article.b22);

function error() {
  const h2 = b22.times(y2).plus(rest).sigmoid();
  return new Value(article.t2).minus(h2).pow(2).times(0.5);
}

const E = error();
E.backward();
console.log(b22.grad); // → 0.0809593918348017
E.backward();
console.log(b22.grad); // → 0.1619187836696034

zeroGrad([b22]);
for (let step = 0; step < 2; step++) {
  error().backward();
  b22.data -= article.rho * b22.grad;
  console.log(b22.data, error().data);
  // zeroGrad([b22]);
}
// → 0.7595203040825992 0.22002370451152006
//   0.6784369684147996 0.2134218353045546
