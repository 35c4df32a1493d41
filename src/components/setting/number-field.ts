// A field for one number: what a reader types, why it can't be read, and what keys and a dragging pointer make of it.
import { roundTo } from '../../lib/number/round.ts';
import { formatFull } from '../../lib/writing/format.ts';
import { liveWords } from '../words/live.ts';
import { limit, parseNumber } from './parse-number.ts';

/** One step of an arrow key, or of so many pixels' dragging. */
const step = 0.01;
const pixelsPerStep = 3;

/** What was typed: a number, or a sentence on why it is none. */
export type Typed = { readonly value: number } | { readonly problem: string };

/**
 * Reads what stands in a field.
 * @param symbol  what the number is called beside the field
 * @param kept  the last good number, which stays where this one can't be read
 */
export function readField(text: string, symbol: string, kept: number): Typed {
  const parsed = parseNumber(text);
  return 'value' in parsed
    ? parsed
    : { problem: liveWords.badNumber(symbol, text, parsed.problem, formatFull(kept)) };
}

/** How many steps up a key asks for, ten times as many with shift; undefined if it asks for none. */
export function stepsOfKey({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): number | undefined {
  const up = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[key];
  return up === undefined ? undefined : up * (shiftKey ? 10 : 1);
}

/** How many whole steps a pointer has been dragged to the right. */
export function stepsOfDrag(pixels: number): number {
  return Math.trunc(pixels / pixelsPerStep);
}

/** A number so many steps on. */
export function stepped(value: number, steps: number): number {
  return bounded(value + steps * step);
}

/** A number as a field passes it on: without the dust of binary fractions, and within what the book computes with. */
export function bounded(value: number): number {
  return Math.min(limit, Math.max(-limit, roundTo(value, 10)));
}
