import { entriesFor, entryOf, parseReference } from '../../lib/example/quantities.ts';
import { type VariationName, variations } from '../../lib/slips/variations.ts';
import type { Entry } from '../../lib/trace/entry.ts';
import { expressionOf } from '../../lib/writing/expression.ts';
import { expressionTex } from '../../lib/writing/formula.ts';
import type { Entries } from '../../lib/writing/symbol-parts.ts';
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

/**
 * The displayed formula of a quantity, a line for each step of writing it out.
 * @param steps  the quantities written out in each line
 */
export function formulaTex(reference: string, steps: readonly (readonly string[])[]): string {
  const { id, variation } = parseReference(reference);
  const entries = entriesFor(variation);
  const lines = steps.map((inner) => `&= ${expressionTex(expressionOf(entryOf(reference), entries, inner))}`);
  return String.raw`\begin{aligned} \q{${id}} ${lines.join(String.raw` \\[0.6em] `)} \end{aligned}`;
}
