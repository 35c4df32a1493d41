// Where the graph of one part is drawn: two kinds of parts, a neuron and the error.

export interface Gate {
  readonly x: number;
  readonly y: number;
}

/** A wire from a place that is given, or from a gate, to a gate, or out; its numbers stand above and below a point of it. */
export interface Wire {
  readonly d: string;
  readonly x: number;
  readonly y: number;
}

export interface Geometry {
  readonly height: number;
  readonly gates: readonly Gate[];
  readonly wires: readonly Wire[];
  /** where the name of what comes in stands, by wire; undefined where a gate is behind it */
  readonly names: readonly (Gate | undefined)[];
  /** of what comes out */
  readonly out: Gate;
}

export const width = 460;
export const radius = 13;

const left = 34;
/** Level at first, then to the gate: so numbers above and below it stay clear of other wires. */
const wire = (from: Gate, bend: number, to: Gate): Wire => ({
  d: `M${from.x} ${from.y}H${bend}L${to.x} ${to.y}`,
  x: (from.x + bend) / 2,
  y: from.y,
});
const given = (y: number, bend: number, to: Gate) => wire({ x: left, y }, bend, to);
const between = (from: Gate, bend: number, to: Gate) => wire({ x: from.x + radius, y: from.y }, bend, to);
const leaving = (from: Gate): Wire => between(from, width - 26, { x: width - 26, y: from.y });
const nameAt = (y: number): Gate => ({ x: 14, y });

function neuron(): Geometry {
  const rows = [26, 76, 126, 176, 226] as const;
  const first = { x: 124, y: 51 };
  const second = { x: 124, y: 151 };
  const sum = { x: 218, y: 101 };
  const withBias = { x: 300, y: 163 };
  const curve = { x: 372, y: 163 };
  return {
    height: 252,
    gates: [first, second, sum, withBias, curve],
    wires: [
      given(rows[0], 96, first),
      given(rows[1], 96, first),
      given(rows[2], 96, second),
      given(rows[3], 96, second),
      between(first, 194, sum),
      between(second, 194, sum),
      between(sum, 284, withBias),
      given(rows[4], 262, withBias),
      between(withBias, 359, curve),
      leaving(curve),
    ],
    names: [
      nameAt(rows[0]),
      nameAt(rows[1]),
      nameAt(rows[2]),
      nameAt(rows[3]),
      undefined,
      undefined,
      undefined,
      nameAt(rows[4]),
      undefined,
    ],
    out: { x: width - 12, y: curve.y },
  };
}

function error(): Geometry {
  const rows = [26, 76, 146, 196] as const;
  const misses = [
    { x: 122, y: 51 },
    { x: 122, y: 171 },
  ] as const;
  const squares = [
    { x: 200, y: 51 },
    { x: 200, y: 171 },
  ] as const;
  const sum = { x: 290, y: 111 };
  const half = { x: 372, y: 111 };
  const factor = { x: 330, y: 196 };
  return {
    height: 224,
    gates: [...misses, ...squares, sum, half],
    wires: [
      given(rows[0], 96, misses[0]),
      given(rows[1], 96, misses[0]),
      given(rows[2], 96, misses[1]),
      given(rows[3], 96, misses[1]),
      between(misses[0], 187, squares[0]),
      between(misses[1], 187, squares[1]),
      between(squares[0], 266, sum),
      between(squares[1], 266, sum),
      between(sum, 359, half),
      wire(factor, 372, { x: 372, y: half.y + radius }),
      leaving(half),
    ],
    names: [
      nameAt(rows[0]),
      nameAt(rows[1]),
      nameAt(rows[2]),
      nameAt(rows[3]),
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      { x: factor.x - 14, y: factor.y },
    ],
    out: { x: width - 12, y: half.y },
  };
}

export const geometries = { neuron: neuron(), error: error() } as const;
