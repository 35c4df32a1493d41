import { meanSquaredError, squaredErrorGradient } from 'backprop';

const targets = [0.03, 0.05];
const outputs = [0.694, 0.718];
console.log(squaredErrorGradient(targets, outputs, 'mean'));
// → [0.6639999999999999, 0.6679999999999999]

// without calculus: nudge one output at a time
const nudge = 1e-6;
const error = meanSquaredError(targets, outputs);
for (const k of outputs.keys()) {
  const moved = outputs.map((h, i) => (i === k ? h + nudge : h));
  const rise = meanSquaredError(targets, moved) - error;
  console.log(rise / nudge);
}
// → 0.6640005000280169
//   0.6680005000259115
