import * as b from 'backprop';

const step = b.stepOf(b.articleExample());
const half = b.tenParameters.map((id) => [id, 0.5]);
const points = {
  article: b.article,
  equal: { ...b.article, ...Object.fromEntries(half) },
};
const suspects = {
  one: { slip: 'no-slope', at: 'dE_dzy1 dE_dzy2' },
  two: { slip: 'gradients-transposed', at: 'dE_db12 dE_db21' },
  three: { slip: 'wrong-wires', at: 'dE_dy1_h2 dE_dy2_h1' },
} as const;

for (const [name, mistake] of Object.entries(suspects)) {
  const made = [b.madeAt(step, mistake)];
  const wrong = b.mistakenTrace(step.entries, made);
  for (const [point, numbers] of Object.entries(points)) {
    const { ids, f, x } = b.traceObjective(wrong, numbers);
    const { each } = b.gradientCheck(f, x);
    const found = ids.filter(
      (_, i) => each[i]?.verdict === 'differs',
    );
    console.log(name, point, found.join(' ') || 'nothing found');
  }
}
// → one article a11 a12 a21 a22 c1
//   one equal a11 a12 a21 a22 c1
//   two article b12 b21
//   two equal b12 b21
//   three article a11 a12 a21 a22 c1
//   three equal nothing found
