// Writes the worked example's step as straight-line code: node scripts/written-out-step.ts. A test compares, and writes nothing.
import { writeFileSync } from 'node:fs';
import { tenParameters } from '../src/lib/autograd/worked-example.ts';
import { articleShape } from '../src/lib/example/article.ts';
import { traceOf } from '../src/lib/trace/trace.ts';
import { committed, writtenOut } from './written-out.ts';

const places = { inputs: ['x1', 'x2'], targets: ['t1', 't2'], parameters: tenParameters };
writeFileSync(committed, writtenOut(traceOf(articleShape), places));
