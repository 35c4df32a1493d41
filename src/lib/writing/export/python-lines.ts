import type { Entry } from '../../trace/entry.ts';
import type { Expression } from '../expression.ts';
import type { Line } from './worked.ts';

/** What a program computes with: NumPy's numbers, or PyTorch's tensors of one. */
export type Library = 'numpy' | 'torch';

/** A number as Python has it, a point in it. */
export const numberOf = (value: number) =>
  Number.isInteger(value) && Math.abs(value) < 1e21 ? `${value}.0` : String(value);

/** An expression as Python, one operation of the tree after the other. */
export function python(expression: Expression, library: Library, entry: Entry): string {
  const write = (part: Expression): string => python(part, library, entry);
  const module = library === 'numpy' ? 'np' : 'torch';
  switch (expression.form) {
    case 'quantity':
      return expression.id;
    case 'one':
      return '1';
    case 'sum':
      return expression.of.map(write).join(' + ');
    case 'product': {
      const [first, second] = expression.of;
      // Nothing is lost where a target is 0, whatever the logarithm.
      if (expression.of.length === 2 && first && second?.form === 'function' && second.name === 'ln')
        return `xlogy(${write(first)}, ${write(second.of[0])})`;
      return expression.of.map((part) => grouped(part, write(part))).join(' * ');
    }
    case 'difference': {
      const [first, second] = expression.of;
      const isTight = second.form === 'product' || second.form === 'scaled';
      return `${write(first)} - ${isTight ? write(second) : grouped(second, write(second))}`;
    }
    case 'quotient': {
      const [above, below] = expression.of;
      // A softmax's powers can be too large by themselves.
      if (above.form === 'power of e' && below.form === 'sum') {
        const all = below.of.flatMap((part) => (part.form === 'power of e' ? [write(part.of[0])] : []));
        if (all.length === below.of.length) return `softmax(${[write(above.of[0]), ...all].join(', ')})`;
      }
      return `${grouped(above, write(above))} / ${grouped(below, write(below))}`;
    }
    case 'square':
      return `${grouped(expression.of[0], write(expression.of[0]))} ** 2`;
    case 'sigmoid':
      return `${library === 'torch' ? 'torch.' : ''}sigmoid(${write(expression.of[0])})`;
    case 'power of e':
      return `${module}.exp(${write(expression.of[0])})`;
    case 'function': {
      const inside = write(expression.of[0]);
      switch (expression.name) {
        case 'tanh':
          return `${module}.tanh(${inside})`;
        case 'ln':
          return `${module}.log(${inside})`;
        case 'lg':
          return `${module}.log10(${inside})`;
        case 'max':
          return library === 'numpy' ? `np.maximum(0.0, ${inside})` : `torch.relu(${inside})`;
        case 'one if positive':
          return `one_if_positive(${inside})`;
        default:
          return expression.name satisfies never;
      }
    }
    case 'opposite':
      return `-${grouped(expression.of[0], write(expression.of[0]))}`;
    case 'scaled': {
      const [above, below] = expression.factor;
      const inside = grouped(expression.of[0], write(expression.of[0]));
      return below === 1 ? `${above} * ${inside}` : `${above} / ${below} * ${inside}`;
    }
    default:
      return expression satisfies never;
  }
}

/** Parentheses where something looser stands inside something tighter. */
function grouped(part: Expression, written: string): string {
  const isTight =
    part.form === 'quantity' || part.form === 'one' || part.form === 'function' || part.form === 'sigmoid';
  return isTight ? written : `(${written})`;
}

/** What a line calls that the library lacks, or has in a way that overflows or has another slope. */
const bodies = {
  sigmoid: {
    numpy: ['e = np.exp(-abs(z))', 'return 1 / (1 + e) if z >= 0 else e / (1 + e)'],
    torch: undefined,
    arguments: 'z',
  },
  softmax: {
    numpy: ['top = max(every)', 'return np.exp(own - top) / sum(np.exp(z - top) for z in every)'],
    torch: [
      'top = max(z.item() for z in every)',
      'return torch.exp(own - top) / sum(torch.exp(z - top) for z in every)',
    ],
    arguments: 'own, *every',
  },
  xlogy: {
    numpy: ['return 0.0 if x == 0 else x * np.log(y)'],
    torch: ['return 0 * y if x == 0 else x * torch.log(y)'],
    arguments: 'x, y',
  },
  one_if_positive: {
    numpy: ['return 1.0 if z > 0 else 0.0'],
    // The perceptron's rule takes its slope as 1.
    torch: ['return (z > 0).double() + (z - z.detach())'],
    arguments: 'z',
  },
} as const;

export function helpers(lines: readonly Line[], library: Library): readonly string[] {
  const called = new Set<string>();
  for (const { entry, expression } of lines) {
    // In PyTorch, what autograd gives is not written out.
    if (expression === undefined || (library === 'torch' && entry.phase === 'backward')) continue;
    for (const [, name = ''] of python(expression, library, entry).matchAll(/(?<![\w.])(\w+)\(/g))
      called.add(name);
  }
  return Object.entries(bodies).flatMap(([name, { arguments: given, ...body }]) =>
    called.has(name)
      ? [`def ${name}(${given}):`, ...(body[library] ?? []).map((line) => `    ${line}`), '', '']
      : [],
  );
}
