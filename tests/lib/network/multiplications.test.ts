// The count against runs that count: the code itself with a counter in the place of every ×, and the trace, entry by entry.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { multiplications } from '../../../src/lib/network/multiplications.ts';
import type { DenseShape, LayerShape } from '../../../src/lib/network/shape.ts';
import type { Entry } from '../../../src/lib/trace/entry.ts';
import { traceOfLayers } from '../../../src/lib/trace/trace.ts';
import { expectRangeError } from '../helpers.ts';

type Module = Record<string, (...given: readonly unknown[]) => unknown>;

/** The library's own files, with `times(a, b)` written for every a * b. */
function countedLibrary() {
  let count = 0;
  const times = (a: number, b: number) => {
    count++;
    return a * b;
  };
  const counting: ts.TransformerFactory<ts.SourceFile> = (context) => (file) => {
    const visit = (node: ts.Node): ts.Node => {
      const inner = ts.visitEachChild(node, visit, context);
      if (!ts.isBinaryExpression(inner) || inner.operatorToken.kind !== ts.SyntaxKind.AsteriskToken)
        return inner;
      const called = ts.factory.createIdentifier('times');
      return ts.factory.createCallExpression(called, undefined, [inner.left, inner.right]);
    };
    return ts.visitNode(file, visit) as ts.SourceFile;
  };
  const known = new Map<string, Module>();
  const load = (path: string): Module => {
    const found = known.get(path);
    if (found) return found;
    const own: Module = {};
    known.set(path, own);
    const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
    const { outputText } = ts.transpileModule(readFileSync(path, 'utf8'), {
      compilerOptions,
      transformers: { before: [counting] },
    });
    const need = (to: string) => load(resolve(dirname(path), to));
    new Function('exports', 'require', 'times', outputText)(own, need, times);
    return own;
  };
  return {
    rows: load(resolve('src/lib/network/any-network.ts')),
    /** how many a call makes */
    during<T>(call: () => T): readonly [T, number] {
      const before = count;
      const result = call();
      return [result, count - before];
    },
  };
}

const networkOf = (widths: readonly number[]) => ({
  layers: widths.slice(1).map((units, l) => ({
    weights: Array.from({ length: widths[l] as number }, (_, i) =>
      Array.from({ length: units }, (_, j) => Math.sin(1 + i + 2 * j + l)),
    ),
    biases: Array.from({ length: units }, () => 0.5),
    activation: 'sigmoid' as const,
  })),
});

const shapes = [
  [1, 1],
  [2, 2, 2],
  [3, 4, 2],
  [5, 1, 7],
  [2, 3, 4, 3, 2],
  [4, 4, 4, 4, 4, 4],
  [20, 10, 5],
];

describe('the count of multiplications', () => {
  const { rows, during } = countedLibrary();

  test.each(shapes)('%i-%i-… is what the code itself makes', (...widths) => {
    const { forward, backward } = multiplications(widths);
    const network = networkOf(widths);
    const inputs = [Array.from({ length: widths[0] as number }, (_, i) => i / 10)];
    const targets = [Array.from({ length: widths.at(-1) as number }, () => 0.25)];
    const [values, ahead] = during(() => rows.forwardRows?.(network, inputs));
    const [, back] = during(() => rows.backwardRows?.(network, values, targets));
    expect([ahead, back]).toEqual([forward, backward]);
  });

  test.each(shapes.filter((widths) => widths.length <= 5 && Math.max(...widths) <= 9))(
    '%i-%i-… is what the trace makes, entry by entry',
    (...widths) => {
      const biases: LayerShape['biases'] = { each: 'neuron', trained: true, sign: 1 };
      const [inputs = 0, ...units] = widths;
      const shape: DenseShape = {
        inputs,
        layers: units.map((n) => ({ units: n, activation: 'sigmoid', biases })),
      };
      const trace = traceOfLayers(shape, { loss: 'mean', hidden: 'old', rate: true, steps: false });
      const made = (phase: Entry['phase']) =>
        trace.filter((entry) => entry.phase === phase).reduce((sum, entry) => sum + madeBy(entry), 0);
      const { forward, backward } = multiplications(widths);
      expect([made('forward'), made('backward')]).toEqual([forward, backward]);
    },
  );

  test('every parameter up and down, a forward pass each', () => {
    const { parameters, forward, nudging } = multiplications([3, 4, 2]);
    expect(parameters).toBe(3 * 4 + 4 + 4 * 2 + 2);
    expect(nudging).toBe(2 * parameters * forward);
  });

  test('is refused for what is no network', () => {
    expectRangeError(
      () => multiplications([3]),
      'multiplications needs the inputs and a layer at least, got 1 of them',
    );
    expectRangeError(
      () => multiplications([3, 0]),
      'multiplications needs whole numbers of neurons from 1, got 0',
    );
  });
});

/** The multiplications of one entry. */
function madeBy({ op, inputs }: Entry): number {
  switch (op) {
    case 'weighted sum':
      return (inputs.length - 1) / 2;
    case 'product':
      return inputs.length - 1;
    case 'slope':
    case 'error slope':
      return 1;
    case 'sum':
    case 'sigmoid':
      return 0;
    default:
      throw new Error(`not counted: ${op}`);
  }
}
