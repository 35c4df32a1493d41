import {
  articleExample,
  madeAt,
  mistakenTrace,
  nudgeCheck,
  slipRun,
  stepOf,
} from 'backprop';

const step = stepOf(articleExample());
const at = 'dE_dzh1 dE_dzh2 dE_dzy1 dE_dzy2';
const made = madeAt(step, { slip: 'no-slope', at });

const entries = mistakenTrace(step.entries, [made]);
const checks = nudgeCheck(entries, step.parameters);
for (const { id, gradient, slope } of checks.slice(0, 3))
  console.log(id, gradient, slope);
// → b11 0.39484558622732246 0.08392465984108366
//   b12 0.3976852339102187 0.08047132845356852
//   b21 0.3972403481315341 0.0844336678823554

const { falls, left } = slipRun(step, made);
console.log(falls, left);
// → true 3.2248268245514524e-9
