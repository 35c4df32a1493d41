import { articleShape } from '../../lib/example/article.ts';
import { mazur } from '../../lib/example/mazur.ts';
import type { TracePolicy } from '../../lib/network/policy.ts';
import { evaluate } from '../../lib/trace/evaluate.ts';
import { traceOf } from '../../lib/trace/trace.ts';
import type { NamedQuantities } from '../setting/named.ts';

/** The error after the step of Mazur's example at his own numbers, with the biases and the hidden layer's weights so taken. */
export const mazurAfter = (policy: Pick<TracePolicy, 'biases' | 'hidden'>) => () =>
  evaluate(traceOf(articleShape, { loss: 'mean', ...policy }), mazur).E_after as number;

export const quantities = {
  'mazur-old-weights': mazurAfter({ biases: 'frozen', hidden: 'old' }),
  'mazur-new-weights': mazurAfter({ biases: 'frozen', hidden: 'new' }),
} satisfies NamedQuantities;
