import { article, articleExample, audit } from 'backprop';

const example = articleExample({ ...article });
const printed = [
  { quantity: 'h1_after', digits: '0.667' },
  { quantity: 'h2_after', digits: '0.693' },
];

const { findings, verdicts } = audit(example, printed);
for (const { slip, made, sure, chance } of findings)
  console.log(slip, made.at, sure, chance.toFixed(3));
for (const { claim, kind } of verdicts)
  console.log(printed[claim]?.quantity, kind);
// → sign-lost ['c2_new'] could be 0.035
//   h1_after slip
//   h2_after slip
