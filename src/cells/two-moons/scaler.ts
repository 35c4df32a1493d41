import { fitScaler, prepareMoons, standardise } from 'backprop';

const { split } = prepareMoons({ seed: 0 });
const scaler = fitScaler(split.train);
console.log(scaler.means);
// → [0.48748431347529003, 0.23687113164748272]
console.log(scaler.scales);
// → [0.9648807956157409, 0.6355264879781902]

// what is then left of the test part's means and spreads
const test = fitScaler(standardise(scaler, split.test));
console.log(test.means);
// → [0.007220260783898209, 0.06012323648328289]
console.log(test.scales);
// → [0.9838036106773284, 1.0378885240133788]
