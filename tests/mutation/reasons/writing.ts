import type { Reason } from '../reason.ts';
import { noOne, slower, typed } from './usual.ts';

const neither = 'what neither begins a line nor stands in something tight has no other name that counts';

/** Of lib/writing, by file. */
export const ofWriting: Readonly<Record<string, readonly Reason[]>> = {
  'writing/symbol-parts.ts': [
    ...['[from, unit].filter(Boolean)', "[layer, unit && ',', unit].filter(Boolean)"].map((code) => ({
      code,
      reason: 'what is missing joins as nothing',
    })),
    { code: 'depths.set(entries, known);', reason: slower },
    { code: "''", reason: typed },
  ],
  'writing/export/latex.ts': [
    { code: '(sides[0]?.length ?? 0) > 0', reason: 'what reads several quantities has a formula' },
    { code: 'entry === undefined', becomes: 'false', reason: typed },
  ],
  'writing/export/python-lines.ts': [
    ...[
      "expression.of.length === 2 && first && second?.form === 'function'",
      'expression.of.length === 2 && first',
      "second?.form === 'function'",
      'second?.form',
    ].map((code) => ({ code, reason: 'only there for the types: nothing but a function has a name' })),
    { code: "''", reason: typed },
    { code: '[]', reason: 'what the library has itself is not called by that name' },
  ],
  'writing/export/python.ts': [
    { code: "''", reason: noOne },
    { code: '[]', reason: noOne },
    ...[
      "'stepTorch'",
      "'an error'",
      "'the output of a sum'",
      "worked.entries.find(({ role }) => role === 'error')?.id",
      'byId.get(id)?.phase',
      'byId.get(of)?.of',
    ].map((code) => ({
      code,
      reason: 'only there for the types: each step has an error, each sum an output',
    })),
    { code: "'torch'", reason: 'a given number is written alike for both' },
  ],
  'writing/export/worked.ts': [{ code: '[]', reason: noOne }],
  'writing/expression.ts': [
    { code: '[1, 1]', reason: 'two that are both missing are equal as well' },
    { code: '[]', reason: typed },
  ],
  'writing/format.ts': [
    { code: 'value > 0', becomes: 'value >= 0', reason: 'only asked of what is not finite' },
    { code: "''", reason: typed },
  ],
  'writing/line.ts': [
    { code: "'inner'", becomes: '""', reason: neither },
    ...["part.of[1].form === 'product'", "'product'"].map((code) => ({
      code,
      reason: 'a product has no parentheses anywhere',
    })),
  ],
};
