import { describe, expect, test } from 'vitest';
import {
  edges,
  gradientAt,
  intercepts,
  lineOf,
  nodes,
  radius,
  weightAt,
} from '../../../src/components/network/geometry.ts';

const edge = (weight: string) => edges.find((one) => one.weight === weight) as (typeof edges)[number];
const node = (id: string) => nodes.get(id) as { x: number; y: number };

describe('the drawing of the network', () => {
  test('inputs at the left, outputs at the right, the first of each above the second', () => {
    expect([...nodes.keys()].sort()).toEqual(['h1', 'h2', 'x1', 'x2', 'y1', 'y2']);
    expect(node('x1').x).toBeLessThan(node('y1').x);
    expect(node('y1').x).toBeLessThan(node('h1').x);
    for (const letter of ['x', 'y', 'h']) expect(node(`${letter}1`).y).toBeLessThan(node(`${letter}2`).y);
  });

  test('a weight a_ij leads from x_i to y_j, b_jk from y_j to h_k, as the article has it', () => {
    expect(Object.fromEntries(edges.map(({ weight, from, to }) => [weight, from + to]))).toEqual({
      a11: 'x1y1',
      a12: 'x1y2',
      a21: 'x2y1',
      a22: 'x2y2',
      b11: 'y1h1',
      b12: 'y1h2',
      b21: 'y2h1',
      b22: 'y2h2',
    });
  });

  test('only outputs of the network have targets, each its own', () => {
    expect(Object.fromEntries([...nodes].map(([id, { target }]) => [id, target]))).toEqual({
      x1: undefined,
      x2: undefined,
      y1: undefined,
      y2: undefined,
      h1: 't1',
      h2: 't2',
    });
  });

  test('an intercept stands below the gap it acts across, and feeds its whole layer', () => {
    expect(intercepts.map(({ id, feeds }) => [id, ...feeds])).toEqual([
      ['c1', 'y1', 'y2'],
      ['c2', 'h1', 'h2'],
    ]);
    expect(intercepts.map(({ letter, sub }) => letter + sub)).toEqual(['c1', 'c2']);
    const gaps = [
      ['x1', 'y1'],
      ['y1', 'h1'],
    ] as const;
    for (const [i, { at }] of intercepts.entries()) {
      const [left, right] = gaps[i] as (typeof gaps)[number];
      expect(at.x).toBeGreaterThan(node(left).x);
      expect(at.x).toBeLessThan(node(right).x);
      expect(at.y).toBeGreaterThan(node('x2').y + radius);
    }
  });

  test('an edge runs from rim to rim on the line between two centres', () => {
    const [from, to] = lineOf(edge('a12'));
    expect(Math.hypot(from.x - node('x1').x, from.y - node('x1').y)).toBeCloseTo(radius, 9);
    expect(Math.hypot(to.x - node('y2').x, to.y - node('y2').y)).toBeCloseTo(radius, 9);
    const slope = (node('y2').y - node('x1').y) / (node('y2').x - node('x1').x);
    expect((to.y - from.y) / (to.x - from.x)).toBeCloseTo(slope, 9);
  });

  test('no two weights are written on one spot', () => {
    const spots = edges.map(weightAt);
    for (const [i, a] of spots.entries())
      for (const b of spots.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(15);
  });

  const distance = (spot: { x: number; y: number }, [a, b]: ReturnType<typeof lineOf>) => {
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const share = ((spot.x - a.x) * dx + (spot.y - a.y) * dy) / (dx * dx + dy * dy);
    return Math.hypot(spot.x - a.x - share * dx, spot.y - a.y - share * dy);
  };

  test.each([
    ['weight', weightAt],
    ['gradient', gradientAt],
  ] as const)('a %s stands nearer to its own edge than to any other between its layers', (_, spotOf) => {
    for (const one of edges) {
      const others = edges.filter(({ weight }) => weight !== one.weight && weight[0] === one.weight[0]);
      for (const other of others)
        expect(distance(spotOf(one), lineOf(one)), `${one.weight}, ${other.weight}`).toBeLessThan(
          distance(spotOf(one), lineOf(other)),
        );
    }
  });

  test('a gradient has room beside every weight', () => {
    for (const a of edges)
      for (const b of edges) {
        const [weight, gradient] = [weightAt(a), gradientAt(b)];
        // numbers are some 40 units wide and 12 high
        const apart = Math.abs(weight.x - gradient.x) >= 40 || Math.abs(weight.y - gradient.y) >= 12;
        expect(apart, `${a.weight}, gradient of ${b.weight}`).toBe(true);
      }
  });

  test('numbers of level edges stand outside the network', () => {
    for (const [id, side] of [
      ['a11', -1],
      ['b11', -1],
      ['a22', 1],
      ['b22', 1],
    ] as const) {
      const [from] = lineOf(edge(id));
      for (const spot of [weightAt(edge(id)), gradientAt(edge(id))])
        expect(side * (spot.y - from.y)).toBeGreaterThan(0);
    }
  });
});
