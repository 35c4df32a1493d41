import type { Step } from '../../slips/step.ts';
import { factorOf, run, segmentOf } from '../../trace/program.ts';

/** How far each quantity can be off, by place, where some are known to their printed digits only. */
export interface Radii {
  /**
   * @param values   by place
   * @param printed  by place: half a unit of a figure where one is given, −1 where none is
   * @param kept     half a unit of what a reader keeps of a value between two figures; none for all digits
   */
  of(values: Float64Array, printed: Float64Array, kept?: (value: number) => number): Float64Array;
}

/** Each input is moved by what it can be off by, either way, and what that does to a quantity adds up. */
export function radiiOf({ entries }: Step): Radii {
  const places = new Map(entries.map(({ id }, i) => [id, i]));
  const factors = Float64Array.from(entries, factorOf);
  const codes = entries.map((entry) => Int32Array.from(segmentOf(entry, (id) => places.get(id) ?? -1)));
  return {
    of(values, printed, kept) {
      const radii = new Float64Array(entries.length);
      const moved = values.slice();
      for (const [place, code] of codes.entries()) {
        const known = printed[place] as number;
        if (known >= 0) radii[place] = known;
        if (known >= 0 || code.length === 0) continue;
        const job = { code, factors };
        const restore = moved[place] as number;
        const at = (from: number, shift: number): number => {
          const before = moved[from] as number;
          moved[from] = before + shift;
          run(job, moved);
          moved[from] = before;
          return moved[place] as number;
        };
        const middle = at(place, 0);
        let radius = 0;
        for (const from of new Set(code.subarray(3))) {
          const off = radii[from] as number;
          if (off > 0)
            radius += Math.max(Math.abs(at(from, off) - middle), Math.abs(at(from, -off) - middle));
        }
        moved[place] = restore;
        radii[place] = radius + (kept ? kept(middle) : 0);
      }
      return radii;
    },
  };
}
