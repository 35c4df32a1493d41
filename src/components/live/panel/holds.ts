import { boundsFor, entriesFor, parseReference, valuesFor } from '../../../lib/example/quantities.ts';
import { formatHeld, heldDigits } from '../../../lib/writing/format.ts';
import { symbolHtml } from '../../quantity/symbol.ts';
import type { Setting } from '../../setting/store.ts';
import { panelWords as words } from '../../words/panel.ts';

/** A double has nearly sixteen digits, and a step takes one or two. Where fewer than this hold, something was lost. */
const plenty = 12;

/**
 * What the panel says where digits of a number were lost on the way: the number in full, as far as it holds, and why.
 * Undefined where none were.
 */
export function whatHolds(
  reference: string,
  { parameters, rounding }: Setting,
): { readonly full: string; readonly why: string } | undefined {
  const { id, variation } = parseReference(reference);
  const values = valuesFor(reference, parameters, rounding);
  const bounds = boundsFor(reference, parameters, rounding);
  const held = (of: string) => heldDigits(values[of] as number, 'gradient', bounds[of] as number);
  if (held(id) >= plenty) return undefined;
  const entries = entriesFor(variation);
  const suffix = reference.slice(id.length);
  // A slope has lost them itself where its output has all of its own: only near 1 does it make so much of so little.
  const slopes = madeOf(id).filter((of) => {
    const { op, inputs: [output = ''] = [] } = entries.get(of) ?? {};
    return op === 'slope' && held(of) < plenty && held(output) >= plenty;
  });
  const worst = slopes.toSorted((a, b) => held(a) - held(b))[0];
  const output = worst === undefined ? undefined : entries.get(worst)?.inputs[0];
  const count = Math.max(0, held(id));
  return {
    full: formatHeld(values[id] as number, 'gradient', 17, bounds[id] as number),
    why:
      output === undefined
        ? words.nearlyEqual(count)
        : words.nearOne(count, symbolHtml(output + suffix), values[output] === 1),
  };

  /** Everything it is computed from, and itself. */
  function madeOf(of: string): readonly string[] {
    const all = new Set([of]);
    for (const each of all) for (const input of entries.get(each)?.inputs ?? []) all.add(input);
    return [...all];
  }
}
