import {
  article,
  articleShape,
  quantity,
  slopeByNudging,
  traceOf,
} from 'backprop';

const weight = 'b22';
console.log(quantity(`dE_d${weight}`)); // → 0.0809593918348017

const trace = traceOf(articleShape);
for (const nudge of [1, 1e-2, 1e-4, 1e-6, 1e-8, 1e-10]) {
  const slope = slopeByNudging(trace, article, weight, nudge);
  console.log(nudge, slope);
}
// → 1 0.07809735417116015
//   0.01 0.08095909649602495
//   0.0001 0.08095939180469136
//   0.000001 0.08095939180163825
//   1e-8 0.08095938919261414
//   1e-10 0.08095940584595951
