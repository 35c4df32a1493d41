import {
  article,
  articleShape,
  descend,
  forward,
  networkOf,
  outputsOf,
  quantity,
  traceOf,
} from 'backprop';

const { x1, x2 } = article;
const suspects = {
  right: quantity('c2_new', article),
  signLost: quantity('c2_new~c2-sign-lost', article),
  frozen: quantity('c2_new~c2-frozen', article),
  averaged: quantity('c2_new~c2-averaged', article),
  added: quantity('c2_new~c2-added', article),
};

const after = descend(traceOf(articleShape), article, 1);
for (const [slip, c2] of Object.entries(suspects)) {
  const network = networkOf({ ...after, c2 }, articleShape);
  const [h1 = 0, h2 = 0] = outputsOf(forward(network, [x1, x2]));
  console.log(h1.toFixed(3), h2.toFixed(3), slip);
}
// → 0.649 0.676 right
//   0.667 0.693 signLost
//   0.680 0.706 frozen
//   0.665 0.691 averaged
//   0.709 0.733 added
