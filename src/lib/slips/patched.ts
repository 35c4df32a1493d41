import { fail } from '../number/expect.ts';
import { factorOf, run, segmentOf } from '../trace/program.ts';
import { type Evaluator, type Ground, type Prepared, roundedTo } from './patch.ts';
import type { Step } from './step.ts';

const nothing = new Int32Array(0);

/**
 * An evaluator for a step. Patches change the code of single quantities, so that thousands of candidates cost no more than
 * the arithmetic they touch.
 * @example const at = evaluatorOf(stepOf(example)); at.valuesOf(['E'], at.prepare({ edits }), at.groundOf())
 */
export function evaluatorOf(step: Step): Evaluator {
  const size = step.entries.length;
  const places = new Map(step.entries.map(({ id }, i) => [id, i]));
  const placeOf = (id: string) =>
    places.get(id) ?? fail('evaluatorOf', 'the id of a quantity of the step', id);
  const codes = step.entries.map((entry) => Int32Array.from(segmentOf(entry, placeOf)));
  const readers: number[][] = step.entries.map(() => []);
  for (const [i, { inputs }] of step.entries.entries())
    for (const id of inputs) readers[placeOf(id)]?.push(i);
  const behind: Int32Array[] = [];
  const ahead: Uint8Array[] = [];

  // Of the quantities with a place: what they are worth in this evaluation, and when each was last touched, begun and done.
  let room = size + 16;
  let now = 0;
  const epochs = () => new Int32Array(room);
  let [values, factors, touched, begun, done] = [
    new Float64Array(room),
    new Float64Array(room),
    epochs(),
    epochs(),
    epochs(),
  ];
  const own = Float64Array.from(step.entries, factorOf);
  factors.set(own);
  let patched: Int32Array[] = codes.slice();
  const job: { code: Int32Array; factors: Float64Array } = { code: nothing, factors };
  let ground: Ground = { values: new Float64Array(size), forced: new Uint8Array(size) };

  function makeRoom(places: number): void {
    if (places <= room) return;
    room = 2 * places;
    [values, factors, touched, begun, done] = [
      new Float64Array(room),
      new Float64Array(room),
      epochs(),
      epochs(),
      epochs(),
    ];
    factors.set(own);
    job.factors = factors;
    patched = codes.slice();
    now = 0;
  }

  /** Everything that reads a quantity, and what reads that, and so on. */
  function behindOf(place: number): Int32Array {
    const known = behind[place];
    if (known) return known;
    const seen = new Set<number>([place]);
    for (const at of seen) for (const reader of readers[at] ?? []) seen.add(reader);
    const all = Int32Array.from(seen);
    behind[place] = all;
    return all;
  }

  /** Everything that a quantity depends on, and itself, by place. */
  function before(place: number): Uint8Array {
    const known = ahead[place];
    if (known) return known;
    const all = new Uint8Array(size);
    const open = [place];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (all[at] === 1) continue;
      all[at] = 1;
      open.push(...(codes[at] as Int32Array).subarray(3));
    }
    ahead[place] = all;
    return all;
  }

  function need(place: number): void {
    if (touched[place] !== now || done[place] === now) return;
    if (begun[place] === now)
      fail('valuesOf', 'quantities that do not depend on themselves', circleAt(place));
    begun[place] = now;
    const code = patched[place] as Int32Array;
    for (let i = 3; i < code.length; i++) need(code[i] as number);
    if (code.length > 0) {
      job.code = code;
      run(job, values);
      if (ground.rounded) values[place] = roundedTo(ground.rounded, values[place] as number);
    }
    done[place] = now;
  }

  let asides: readonly string[] = [];
  /** The ids that are begun and not done, from the one that is met again: a circle, and what led there. */
  function circleAt(place: number): string {
    const idAt = (at: number) => step.entries[at]?.id ?? (asides[at - size] as string);
    const open = Array.from({ length: size + asides.length }, (_, at) => at).filter(
      (at) => begun[at] === now && done[at] !== now && at !== place,
    );
    return [place, ...open].map(idAt).join(', ');
  }

  /** Lays a patch on a ground, has `read` done with it, and takes it off. */
  function lay<T>(patch: Prepared, on: Ground, read: () => T): T {
    makeRoom(size + patch.asides.length);
    now++;
    ground = on;
    asides = patch.asides;
    values.set(on.values);
    const touch = (place: number) => {
      if (place >= size) touched[place] = now;
      else for (const at of behindOf(place)) if (on.forced[at] === 0) touched[at] = now;
    };
    for (let i = 0; i < patch.places.length; i++) {
      const place = patch.places[i] as number;
      patched[place] = patch.codes[i] as Int32Array;
      factors[place] = patch.factors[i] as number;
      touch(place);
    }
    for (const [place, value] of patch.given) {
      if (on.forced[place] === 1) continue;
      touch(place);
      values[place] = value;
      done[place] = now;
    }
    try {
      return read();
    } finally {
      for (const place of patch.places) {
        patched[place] = codes[place] ?? nothing;
        factors[place] = own[place] ?? 1;
      }
    }
  }

  const valueNow = (place: number): number => {
    need(place);
    return values[place] as number;
  };

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
      if (rounded) roundedTo(rounded, 0);
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
      const job: { code: Int32Array; factors: Float64Array } = { code: nothing, factors: own };
      for (const [place, code] of codes.entries()) {
        if (code.length === 0 || made.forced[place] === 1) continue;
        job.code = code;
        run(job, made.values);
        if (rounded) made.values[place] = roundedTo(rounded, made.values[place] as number);
      }
      return made;
    },
    valuesOf: (ids, patch, on) =>
      lay(patch, on, () =>
        ids.map((id) => {
          const aside = places.has(id) ? -1 : patch.asides.indexOf(id);
          return valueNow(aside < 0 ? placeOf(id) : size + aside);
        }),
      ),
    valueAt: (place, patch, on) => lay(patch, on, () => valueNow(place)),
    reaches: (from, place) => from.some((at) => before(place)[at] === 1),
  };
  return evaluator;
}
