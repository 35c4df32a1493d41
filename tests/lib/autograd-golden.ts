import { readFileSync } from 'node:fs';
import type { Arithmetic, Computation } from '../../src/lib/autograd/arithmetic.ts';

type One = 'exp' | 'log' | 'tanh' | 'sigmoid' | 'relu';
type Two = 'plus' | 'minus' | 'times' | 'over';

/** An operation, the places of what it is made from, and a power's exponent. */
type Line =
  | readonly [op: One, a: number]
  | readonly [op: Two, a: number, b: number]
  | readonly [op: 'pow', a: number, power: number];

/** A random expression with what PyTorch makes of it, as tests/oracle/autograd.py writes it. */
interface GoldenExpression {
  readonly x: readonly number[];
  readonly lines: readonly Line[];
  readonly value: number;
  readonly gradient: readonly number[];
}

const file = new URL('../oracle/autograd.json', import.meta.url);

export const golden = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly torch: string;
  readonly workedExample: {
    readonly error: number;
    /** gradients in the order of `tenParameters` */
    readonly once: readonly number[];
    /** `grad` after a second `backward` on the same graph */
    readonly twice: readonly number[];
    /** `grad` after a step and another `backward`, without zeroing between them */
    readonly secondStepNotZeroed: readonly number[];
    /** the error after so many steps, none of them zeroed */
    readonly errorsNotZeroed: Readonly<Record<'2' | '10' | '1000', number>>;
  };
  readonly expressions: readonly GoldenExpression[];
};

/** An expression as something that can be computed in any way. */
export function computationOf(lines: readonly Line[]): Computation {
  return <T>(on: Arithmetic<T>, x: readonly T[]): T => {
    const values = [...x];
    const at = (place: number) => values[place] as T;
    for (const line of lines) {
      const [op, a] = line;
      if (op === 'pow') values.push(on.pow(at(a), line[2]));
      else if (line.length === 3) values.push(on[line[0] as Two](at(a), at(line[2])));
      else values.push(on[op as One](at(a)));
    }
    return values.at(-1) as T;
  };
}
