import type { Entry } from '../../../lib/trace/entry.ts';
import type { Values } from '../../../lib/trace/evaluate.ts';
import { formatHeld, heldDigits } from '../../../lib/writing/format.ts';
import { panelWords as words } from '../../words/panel.ts';

/** A double has nearly sixteen digits, and a step takes one or two. Where fewer than this hold, something was lost. */
const plenty = 12;

/** What is said where digits were lost: the number in full, as far as it holds, and why. */
export interface Held {
  readonly full: string;
  readonly why: string;
}

/** A number in its step, how far each number there can be off, and how the quantities are written. */
interface Numbered {
  readonly id: string;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly values: Values;
  readonly bounds: Values;
  readonly html: (id: string) => string;
}

/** What the panel says where digits of a number were lost on the way. Undefined where none were. */
export function heldIn({ id, entries, values, bounds, html }: Numbered): Held | undefined {
  const held = (of: string) => heldDigits(values[of] as number, 'gradient', bounds[of] as number);
  if (held(id) >= plenty) return undefined;
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
        : words.nearOne(count, html(output), values[output] === 1),
  };

  /** Everything it is computed from, and itself. */
  function madeOf(of: string): readonly string[] {
    const all = new Set([of]);
    for (const each of all) for (const input of entries.get(each)?.inputs ?? []) all.add(input);
    return [...all];
  }
}
