import {
  article,
  articleShape,
  backward,
  errorOf,
  forward,
  networkOf,
  sampleOf,
  update,
} from 'backprop';

const before = networkOf(article, articleShape);
const { input, targets } = sampleOf(article, articleShape);
const pass = forward(before, input);
const gradients = backward(before, pass, targets);

const after = update(before, gradients, article.rho);
console.log(errorOf(before, pass, targets));
// → 0.4434344431833004
console.log(errorOf(after, forward(after, input), targets));
// → 0.38784278099517366
