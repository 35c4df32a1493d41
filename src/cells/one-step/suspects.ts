import { quantity, roundTo } from 'backprop';

for (const slip of [
  'c2-sign-lost',
  'c2-frozen',
  'c2-averaged',
  'c2-added',
  'new-weights',
]) {
  const h1 = quantity(`h1_after~${slip}`);
  const h2 = quantity(`h2_after~${slip}`);
  console.log(roundTo(h1, 3), roundTo(h2, 3), slip);
}
// → 0.667 0.693 c2-sign-lost
//   0.68 0.706 c2-frozen
//   0.665 0.691 c2-averaged
//   0.709 0.733 c2-added
//   0.65 0.676 new-weights
