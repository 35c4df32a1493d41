// What joins two neurons is to be seen: three to one against the paper, as WCAG 2.2 asks of a drawing (1.4.11).
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/components/styles/tokens.css', 'utf8');

/** A colour of the table, light and dark. */
function coloursOf(name: string): readonly [string, string] {
  const [, light = '', dark = ''] =
    css.match(new RegExp(`--${name}: light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)`)) ?? [];
  return [light, dark];
}

/** WCAG's relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (one: string, other: string) => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('%s', (_, scheme) => {
  test('wires stand out from the paper', () => {
    expect(contrast(coloursOf('wire')[scheme], coloursOf('paper')[scheme])).toBeGreaterThanOrEqual(3);
  });
});
