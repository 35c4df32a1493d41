import { entriesFor } from '../../lib/example/quantities.ts';
import { type VariationName, variations } from '../../lib/slips/variations.ts';
import type { Entry } from '../../lib/trace/entry.ts';
import { expressionOf } from '../../lib/writing/expression.ts';
import { expressionTex } from '../../lib/writing/formula.ts';
import type { Entries } from '../../lib/writing/symbols.ts';
import { renderTex } from './katex.ts';

/** Formulas by id; where a variation makes a quantity otherwise, by id~variation too. */
export function formulas(): Readonly<Record<string, string>> {
  const plain = entriesFor(undefined);
  const html: Record<string, string> = {};
  for (const [id, entry] of plain) if (entry.op !== 'parameter') html[id] = formula(entry, plain);
  for (const name of Object.keys(variations) as VariationName[])
    for (const [id, entry] of entriesFor(name))
      if (entry.op !== 'parameter' && entry.role !== 'aside' && !isMadeAs(entry, plain.get(id)))
        html[`${id}~${name}`] = formula(entry, entriesFor(name));
  return html;
}

/** Whether a variation makes a quantity as the right step does. */
function isMadeAs({ op, inputs, factor }: Entry, right: Entry | undefined): boolean {
  const rule = JSON.stringify({ op, inputs, factor });
  return (
    right !== undefined &&
    rule === JSON.stringify({ op: right.op, inputs: right.inputs, factor: right.factor })
  );
}

function formula(entry: Entry, entries: Entries): string {
  const tex = `\\q{${entry.id}} = ${expressionTex(expressionOf(entry, entries, []))}`;
  return renderTex(tex, { display: false, entries });
}
