import { articleShape } from '../../lib/example/article.ts';
import { mazur } from '../../lib/example/mazur.ts';
import type { TracePolicy } from '../../lib/network/policy.ts';
import { evaluate } from '../../lib/trace/evaluate.ts';
import { traceOf } from '../../lib/trace/trace.ts';
import type { NamedQuantities } from '../setting/named.ts';

/** The error after the step of Mazur's example, which leaves its biases alone, at his own numbers. */
const mazurAfter = (hidden: TracePolicy['hidden']) => () =>
  evaluate(traceOf(articleShape, { loss: 'mean', biases: 'frozen', hidden }), mazur).E_after as number;

export const quantities = {
  'mazur-old-weights': mazurAfter('old'),
  'mazur-new-weights': mazurAfter('new'),
} satisfies NamedQuantities;
