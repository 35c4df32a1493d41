import { parseSync } from 'vite';
import * as backprop from '../../../src/lib/index.ts';
import { differenceFrom } from './stated.ts';

/** An expression of an example, what is stated behind it, and what it comes to. */
export interface Ran {
  readonly expression: string;
  readonly stated: string;
  readonly value: unknown;
  /** why that is not what is stated */
  readonly difference: string | undefined;
}

/**
 * Runs an example with the library's names at hand. An expression with a comment behind it states what it comes to; there
 * has to be one.
 */
export function runExample(example: string): readonly Ran[] {
  const { program, comments, errors } = parseSync('example.ts', example);
  if (errors[0]) throw new Error(`${errors[0].message} in ${example}`);
  const expressions = program.body.flatMap((statement) => {
    if (statement.type !== 'ExpressionStatement') return [];
    const behind = comments.find(
      ({ type, start }) =>
        type === 'Line' && start >= statement.end && /^[ ;]*$/.test(example.slice(statement.end, start)),
    );
    if (!behind) return [];
    const { start, end } = statement.expression;
    return [{ at: statement, expression: example.slice(start, end), stated: behind.value.trim() }];
  });
  if (expressions.length === 0) throw new Error(`An example needs a result behind two strokes: ${example}`);
  let code = example;
  for (const [n, { at, expression }] of [...expressions.entries()].reverse())
    code = `${code.slice(0, at.start)};look(${n}, () => (${expression}));${code.slice(at.end)}`;
  const named = Object.keys(backprop).filter((name) => new RegExp(`\\b${name}\\b`).test(example));
  const ran: Ran[] = [];
  const look = (n: number, expressed: () => unknown) => {
    const { expression = '', stated = '' } = expressions[n] ?? {};
    const [, error] = /^throws (\w+)$/.exec(stated) ?? [];
    try {
      const value = expressed();
      const difference = error ? `it throws nothing` : differenceFrom(stated, value);
      ran.push({ expression, stated, value, difference });
    } catch (value) {
      if (error === undefined) throw value;
      const { name } = value as Error;
      ran.push({ expression, stated, value, difference: name === error ? undefined : `it throws ${name}` });
    }
  };
  // a block of its own: an example may call a thing of its own as the library calls another
  new Function('look', 'backprop', `'use strict'; const { ${named.join(', ')} } = backprop;\n{\n${code}\n}`)(
    look,
    backprop,
  );
  return ran;
}
