// A field for one number: what keys and a dragging pointer make of it. What is typed is read in read-typed.ts.
import { roundTo } from '../../lib/number/round.ts';
import { limit } from './limit.ts';

/** One step of an arrow key, or of so many pixels' dragging. */
const step = 0.01;
const pixelsPerStep = 3;

/** How many steps up a key asks for, ten times as many with shift; undefined if it asks for none. */
export function stepsOfKey({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): number | undefined {
  const up = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[key];
  return up === undefined ? undefined : up * (shiftKey ? 10 : 1);
}

/** How many whole steps a pointer has been dragged to the right. */
export function stepsOfDrag(pixels: number): number {
  return Math.trunc(pixels / pixelsPerStep);
}

/** A number so many steps on, without the dust of binary fractions; one with more than ten decimals keeps fifteen. */
export function stepped(value: number, steps: number): number {
  const decimals = roundTo(value, 10) === value ? 10 : 15;
  return bounded(roundTo(value + steps * step, decimals));
}

/** A number within what the book computes with. */
export function bounded(value: number): number {
  return Math.min(limit, Math.max(-limit, value));
}
