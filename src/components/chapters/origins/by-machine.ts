import type { Origin, Origins } from '../../setting/origin.ts';

const from = (call: string): Origin => ({ call });

const notZeroed = (steps: number) =>
  from(
    `((steps) => {\n  const parameters = tenParameters.map((id) => new Value(article[id]));\n  for (let n = 0; n < steps; n++) {\n    exampleError()(objects, parameters).backward();\n    for (const w of parameters) w.data -= article.rho * w.grad;\n  }\n  return exampleError()(objects, parameters).data;\n})(${steps})`,
  );

export const origins = {
  parameters: from('multiplications([784, 30, 10]).parameters'),
  'not-zeroed-10': notZeroed(10),
  'not-zeroed-1000': notZeroed(1000),
  duals: from('gradientByDuals(exampleError(), tenParameters.map((id) => article[id])).gradient[8]'),
} as const satisfies Origins;
