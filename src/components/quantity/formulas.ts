import { entriesFor } from '../../lib/example/quantities.ts';
import { type VariationName, variations } from '../../lib/slips/slips.ts';
import type { Entry } from '../../lib/trace/trace.ts';
import { expressionOf } from '../../lib/writing/expression.ts';
import { expressionTex } from '../../lib/writing/formula.ts';
import { renderTex } from './katex.ts';

/** Formulas by id; where a variation makes a quantity otherwise, by id~variation too. */
export function formulas(): Readonly<Record<string, string>> {
  const plain = entriesFor(undefined);
  const html: Record<string, string> = {};
  for (const [id, entry] of plain) if (entry.op !== 'parameter') html[id] = formula(entry, plain);
  for (const name of Object.keys(variations) as VariationName[])
    for (const [id, entry] of entriesFor(name))
      if (entry.op !== 'parameter' && JSON.stringify(entry) !== JSON.stringify(plain.get(id)))
        html[`${id}~${name}`] = formula(entry, entriesFor(name));
  return html;
}

function formula(entry: Entry, entries: ReadonlyMap<string, Entry>): string {
  const tex = `\\q{${entry.id}} = ${expressionTex(expressionOf(entry, entries, []))}`;
  return renderTex(tex, { display: false, output: 'html' });
}
