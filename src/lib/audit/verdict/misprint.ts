import type { Figure } from './figure.ts';

/** What can happen to a number on its way into print. */
export type Misprint = 'one digit' | 'neighbours exchanged' | 'one left out' | 'point moved';

/** Fewer digits than this are met by a misprint of almost anything. */
const fewest = 4;

/** As of mistakes: beyond it, chance explains the figure as well. */
const possible = 0.2;

/**
 * The misprint that makes a figure of a value, if one does and chance would not. It can never be more than a guess. Near a
 * value nearly every number is a misprint of it: in the last place it is as often off by its own rounding.
 * @example misprintOf(figureOf('0.298731109'), 0.298371109) // 'neighbours exchanged'
 */
export function misprintOf(figure: Figure, value: number): Misprint | undefined {
  if (figure.significant < fewest || figure.unit === 0 || !Number.isFinite(value)) return undefined;
  if (Math.abs(value) > 1e6 || Math.sign(value) !== Math.sign(figure.value)) return undefined;
  const size = Math.abs(value);
  const printed = Number(figure.digits);
  const far = Math.abs(printed - size);
  const unit = 10 ** -figure.decimals;
  let kind: Misprint | undefined;
  const asNear = new Set<string>();
  for (const [misprint, digits] of misprintsOf(size, figure.decimals)) {
    if (digits === figure.digits) kind ??= misprint;
    if (Math.abs(Number(digits) - size) <= far + unit / 2) asNear.add(digits);
  }
  return kind && (asNear.size * unit) / (2 * far) <= possible ? kind : undefined;
}

/** Every misprint of a value, printed to so many decimals. */
function* misprintsOf(size: number, decimals: number): Generator<readonly [Misprint, string]> {
  for (const right of ends(size, decimals)) {
    for (let i = 0; i < right.length; i++) {
      const [digit, next] = [right[i] as string, right[i + 1]];
      if (digit === '.') continue;
      const [before, after] = [right.slice(0, i), right.slice(i + 1)];
      for (const other of '0123456789') if (other !== digit) yield ['one digit', before + other + after];
      if (next !== undefined && next !== '.' && next !== digit)
        yield ['neighbours exchanged', before + next + digit + right.slice(i + 2)];
    }
  }
  for (const right of ends(size, decimals + 1))
    for (let i = 1; i < right.length; i++)
      if (right[i] !== '.') yield ['one left out', right.slice(0, i) + right.slice(i + 1)];
  for (const places of [-2, -1, 1, 2])
    for (const right of ends(size * 10 ** places, decimals)) yield ['point moved', right];
}

/** A value's digits, rounded and cut. */
function ends(size: number, decimals: number): readonly string[] {
  const rounded = size.toFixed(Math.min(decimals, 20));
  const longer = size.toFixed(Math.min(decimals + 3, 23)).slice(0, -3);
  return [...new Set([rounded, longer.endsWith('.') ? longer.slice(0, -1) : longer])];
}
