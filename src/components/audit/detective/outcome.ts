import { sigmoid } from '../../../lib/neuron/sigmoid.ts';
import { formatNumber } from '../../../lib/writing/format.ts';

/** An output after the step as a source printed it, and what its weighted sum is without the intercept. */
export interface Output {
  readonly symbol: string;
  readonly printed: string;
  readonly rest: number;
}

/** What an intercept makes of an output, at as many decimals as are printed. */
export interface Outcome extends Output {
  readonly shown: string;
  readonly fit: 'fits' | 'low' | 'high';
}

const decimalsOf = (digits: string) => digits.split('.')[1]?.length ?? 0;

/** Every output with this intercept, beside the print. */
export function outcomesOf(intercept: number, outputs: readonly Output[]): readonly Outcome[] {
  return outputs.map((output) => {
    const shown = formatNumber(sigmoid(output.rest + intercept), 'value', decimalsOf(output.printed));
    const fit = shown === output.printed ? 'fits' : Number(shown) < Number(output.printed) ? 'low' : 'high';
    return { ...output, shown, fit };
  });
}
