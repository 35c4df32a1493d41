// The steps of the presets from elsewhere.
import { readFileSync } from 'node:fs';
import type { PresetId } from '../../../../src/components/your-network/state/presets.ts';
import type { Values } from '../../../../src/lib/trace/evaluate.ts';

const fileOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../oracle/${name}.json`, import.meta.url), 'utf8'));

/** By hand in NumPy, as tests/oracle/presets.py writes them. */
export const steps = (fileOf('presets') as { steps: Readonly<Record<PresetId, Values>> }).steps;

/** What a saved program printed, and the SHA-256 of its text. */
interface Printed {
  readonly of: string;
  readonly printed: Readonly<Record<string, string>>;
}

/** What tests/oracle/programs.ts had Python print. */
export const programs = (
  fileOf('programs') as {
    results: Readonly<Record<PresetId, Readonly<Record<'numpy' | 'torch', Printed>>>>;
  }
).results;

/** Whether a number is so small that none of its digits holds, and the page says what it lies below, `<1 × 10⁻¹⁴`. */
export function isBelow(text: string, value: number): boolean {
  const [, power = ''] = /^(?:<|&#60;)1 × 10⁻([⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/.exec(text) ?? [];
  const digits = [...power].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)).join('');
  return digits !== '' && Math.abs(value) < Number(`1e-${digits}`);
}
