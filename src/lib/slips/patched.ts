import { fail } from '../number/expect.ts';
import { factorOf, run, segmentOf } from '../trace/program.ts';
import { layingOf } from './laying.ts';
import { type Evaluator, roundedTo } from './patch.ts';
import { reachOf } from './reach.ts';
import type { Step } from './step.ts';

/**
 * An evaluator for a step. Patches change the code of single quantities, so that thousands of candidates cost no more than
 * the arithmetic they touch.
 * @example
 * const at = evaluatorOf(stepOf(articleExample()));
 * const linear = at.prepare({ edits: [{ id: 'h1', op: 'same', inputs: ['zh1'] }] });
 * at.valuesOf(['h1', 'E'], linear, at.groundOf()) // [0.816620…, 0.532692…]
 */
export function evaluatorOf(step: Step): Evaluator {
  const ids = step.entries.map(({ id }) => id);
  const size = ids.length;
  const places = new Map(ids.map((id, i) => [id, i]));
  const placeOf = (id: string) =>
    places.get(id) ?? fail('evaluatorOf', 'the id of a quantity of the step', id);
  const codes = step.entries.map((entry) => Int32Array.from(segmentOf(entry, placeOf)));
  const own = Float64Array.from(step.entries, factorOf);
  const reach = reachOf(codes.map((code) => code.subarray(3)));
  const lay = layingOf(ids, codes, own, reach);

  const evaluator: Evaluator = {
    step,
    placeOf,
    prepare({ edits = [], set = {} }) {
      const fresh = edits.flatMap(({ id }) => (places.has(id) ? [] : [id]));
      const at = (id: string) => {
        const place = places.get(id) ?? size + fresh.indexOf(id);
        return place < size && !places.has(id)
          ? fail('prepare', 'rules that read known quantities', id)
          : place;
      };
      return {
        places: edits.map(({ id }) => at(id)),
        codes: edits.map((rule) => Int32Array.from(segmentOf(rule, at))),
        factors: edits.map(factorOf),
        given: Object.entries(set).map(([id, value]) => {
          if (step.byId.get(id)?.op !== 'parameter')
            fail('prepare', 'a number that the step begins with', id);
          return [placeOf(id), value] as const;
        }),
        asides: fresh,
      };
    },
    groundOf(forced = {}, rounded) {
      const made = {
        values: Float64Array.from(step.entries, ({ id }) => step.values[id] as number),
        forced: new Uint8Array(size),
        ...(rounded && { rounded }),
      };
      for (const [id, value] of Object.entries(forced)) {
        if (!Number.isFinite(value)) fail('groundOf', `a finite ${id}`, value);
        made.values[placeOf(id)] = value;
        made.forced[placeOf(id)] = 1;
      }
      for (const [place, code] of codes.entries()) {
        if (code.length === 0 || made.forced[place] === 1) continue;
        run({ code, factors: own }, made.values);
        if (rounded) made.values[place] = roundedTo(rounded, made.values[place] as number);
      }
      return made;
    },
    valuesOf: (asked, patch, on) =>
      lay(patch, on, (valueAt) =>
        asked.map((id) => {
          const aside = places.has(id) ? -1 : patch.asides.indexOf(id);
          return valueAt(aside < 0 ? placeOf(id) : size + aside);
        }),
      ),
    valueAt: (place, patch, on) => lay(patch, on, (valueAt) => valueAt(place)),
    reaches: (from, place) => from.some((at) => reach.before(place)[at] === 1),
  };
  return evaluator;
}
