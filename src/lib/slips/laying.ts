import { fail } from '../number/expect.ts';
import { run } from '../trace/program.ts';
import { type Ground, type Prepared, roundedTo } from './patch.ts';
import type { Reach } from './reach.ts';

/** Lays a patch on a ground, has `read` done with what values come to there, by place, and takes it off. */
export type Laying = <T>(patch: Prepared, on: Ground, read: (valueAt: (place: number) => number) => T) => T;

const nothing = new Int32Array(0);

/**
 * Patches change the code of single quantities, and only what they touch and somebody asks for is computed. All of it goes
 * on in arrays that are made once.
 * @param codes  by place: what computes each quantity of a step
 * @param own    by place: the factors of that
 */
export function layingOf(
  ids: readonly string[],
  codes: readonly Int32Array[],
  own: Float64Array,
  { behind }: Reach,
): Laying {
  const size = ids.length;
  // Of the quantities with a place: what they are worth in this evaluation, and when each was last touched, begun and done.
  let room = 0;
  let now = 0;
  let [values, factors] = [new Float64Array(0), new Float64Array(0)];
  let [touched, begun, done] = [nothing, nothing, nothing];
  let patched: Int32Array[] = [];
  const job: { code: Int32Array; factors: Float64Array } = { code: nothing, factors };
  let ground: Ground = { values, forced: new Uint8Array(0) };
  let asides: readonly string[] = [];

  function makeRoom(places: number): void {
    if (places <= room) return;
    room = places + 16;
    [values, factors] = [new Float64Array(room), new Float64Array(room)];
    [touched, begun, done] = [new Int32Array(room), new Int32Array(room), new Int32Array(room)];
    factors.set(own);
    job.factors = factors;
    patched = codes.slice();
    now = 0;
  }

  function need(place: number): void {
    if (touched[place] !== now || done[place] === now) return;
    if (begun[place] === now)
      fail('valuesOf', 'quantities that do not depend on themselves', circleAt(place));
    begun[place] = now;
    const code = patched[place] as Int32Array;
    for (let i = 3; i < code.length; i++) need(code[i] as number);
    job.code = code;
    run(job, values);
    if (ground.rounded) values[place] = roundedTo(ground.rounded, values[place] as number);
    done[place] = now;
  }

  /** The ids that are begun and not done, from the one that is met again: a circle, and what led there. */
  function circleAt(place: number): string {
    const idAt = (at: number) => ids[at] ?? (asides[at - size] as string);
    const open = Array.from({ length: size + asides.length }, (_, at) => at).filter(
      (at) => begun[at] === now && done[at] !== now && at !== place,
    );
    return [place, ...open].map(idAt).join(', ');
  }

  const valueAt = (place: number): number => {
    need(place);
    return values[place] as number;
  };

  return (patch, on, read) => {
    makeRoom(size + patch.asides.length);
    now++;
    ground = on;
    asides = patch.asides;
    values.set(on.values);
    const touch = (place: number) => {
      if (place >= size) touched[place] = now;
      else for (const at of behind(place)) if (on.forced[at] === 0) touched[at] = now;
    };
    for (const [i, place] of patch.places.entries()) {
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
      return read(valueAt);
    } finally {
      for (const place of patch.places) {
        patched[place] = codes[place] ?? nothing;
        factors[place] = own[place] ?? 1;
      }
    }
  };
}
