import {
  article,
  articleShape,
  networkOf,
  sampleOf,
  train,
} from 'backprop';

const { errors } = train(networkOf(article, articleShape), {
  samples: [sampleOf(article, articleShape)],
  learningRate: 0.5,
  steps: 1000,
});
for (const step of [0, 1, 10, 100, 1000])
  console.log(step, errors[step]);
// → 0 0.4434344431833004
//   1 0.38784278099517366
//   10 0.08913146866431303
//   100 0.0025464862830682014
//   1000 0.00004032720170183264
