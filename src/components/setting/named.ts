import type { Values } from '../../lib/trace/evaluate.ts';
import type { Setting } from './store.ts';

/**
 * A number that a chapter computes for itself, besides those of the trace: for any setting of the page. Where it can't
 * be had it is NaN, never an error.
 */
export type NamedQuantity = (setting: Setting) => number;

/** A chapter's own, by name. `<N of="SLUG/NAME" />` shows one. */
export type NamedQuantities = Readonly<Record<string, NamedQuantity>>;

/** Whether a reference is to a quantity of a chapter's own, SLUG/NAME, and not to one of the trace. */
export function isNamed(reference: string): boolean {
  return reference.includes('/');
}

/**
 * Computes once for the same parameters and rounding, however often it is asked: as a drag goes on, only what has
 * changed costs anything. Nothing may depend on the digits that are shown.
 */
export function remembered<T>(compute: (setting: Setting) => T): (setting: Setting) => T {
  const known = new WeakMap<Values, Map<string, T>>();
  return (setting) => {
    const { parameters, rounding } = setting;
    const results = known.get(parameters) ?? new Map<string, T>();
    known.set(parameters, results);
    const key = `${rounding?.what} ${rounding?.decimals}`;
    if (!results.has(key)) results.set(key, compute(setting));
    return results.get(key) as T;
  };
}
