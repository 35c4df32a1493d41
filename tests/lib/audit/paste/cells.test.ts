// What a comma is, where a list parts, and what a number of a paste is worth.
import { describe, expect, test } from 'vitest';
import { cellOf, commaIn, hasPoint, isNumber, piecesOf } from '../../../../src/lib/audit/paste/cells.ts';

describe('a number of a paste', () => {
  test.each([
    [' 0,150 ', { digits: '0,150', value: 0.15, decimals: 3, doubtful: false }],
    ['44 %', { digits: '44 %', value: 0.44, decimals: 2, doubtful: false }],
    ['44.5 %', { digits: '44.5 %', value: 0.445, decimals: 3, doubtful: false }],
    ['1,234', { digits: '1,234', value: 1.234, decimals: 3, doubtful: true }],
  ])('%j', (typed, cell) => expect(cellOf(typed, 7)).toEqual({ ...cell, line: 7 }));

  test('is doubtful where its list is', () => {
    expect(cellOf('0.5', 1, true).doubtful).toBe(true);
    expect(cellOf('half', 1, true).doubtful).toBe(true);
  });

  test('that is none says why', () => {
    expect(cellOf('half', 3)).toEqual({
      digits: 'half',
      value: Number.NaN,
      decimals: 0,
      line: 3,
      doubtful: false,
      problem: 'not a number',
    });
    expect(cellOf(' ', 3).problem).toBe('empty');
    expect(cellOf('∞', 3).problem).toBe('not finite');
  });

  test.each([
    ['0.5', true],
    ['½', true],
    ['−3 %', true],
    ['w1', false],
    ['∞', false],
    ['', false],
    ['0.5 and', false],
  ])('%j is a number: %s', (typed, is) => expect(isNumber(typed)).toBe(is));
});

describe('a decimal point', () => {
  test.each([
    ['0.15 0.2', true],
    ['.15', true],
    ['(.15', true],
    ['12.5', true],
    ['1. 2.', true],
    ['0,15', false],
    ['w_1.2', false],
    ['layer1.2', false],
    ['1.2.3', true],
    ['1.,2.', true],
    ['3.', false],
    ['5.weight', false],
  ])('in %j: %s', (text, has) => expect(hasPoint(text)).toBe(has));
});

describe('a comma', () => {
  test.each([
    ['0.15, 0.2', ['separator', false]],
    ['0.15 0.2', ['separator', false]],
    ['15 20', ['separator', false]],
    ['0,15, 0,20', ['separator before a space', false]],
    ['0,15; 0,20', ['decimal', false]],
    ['0,15 0,20', ['decimal', false]],
    ['0,15  0,20', ['decimal', false]],
    ['0,15 −0,20', ['decimal', false]],
    ['15,5% 20,5%', ['decimal', false]],
    ['0,1', ['separator', true]],
    ['1,2,3', ['separator', false]],
    ['1,22,3', ['separator', false]],
    ['1,2|3,4', ['separator', true]],
  ] as const)('in %j: %j', (text, what) => expect(commaIn(text)).toEqual(what));

  test('separates in a row without points, where other rows have them', () => {
    expect(commaIn('0,1', true)).toEqual(['separator', false]);
  });
});

describe('the pieces of a list', () => {
  test.each([
    ['0.15, 0.2;  0.25', 'separator', ['0.15', '0.2', '0.25']],
    ['0.15,0.2', 'separator', ['0.15', '0.2']],
    ['0,15, 0,2', 'separator before a space', ['0,15', '0,2']],
    ['0,15, 0,2,', 'separator before a space', ['0,15', '0,2']],
    ['0,15;0,2  0,25', 'decimal', ['0,15', '0,2', '0,25']],
    ['2 · 10^-1 3 × 10^-2', 'separator', ['2·10^-1', '3×10^-2']],
    ['2· 10^-1 3 ×10^-2 4  ×  10^-2', 'separator', ['2·10^-1', '3×10^-2', '4×10^-2']],
    ['-  0.15 −  0.2', 'separator', ['-0.15', '−0.2']],
    ['15 % 20  %', 'separator', ['15%', '20%']],
    ['- 0.15 − 0.2 + .3', 'separator', ['-0.15', '−0.2', '+.3']],
    ['0.1, - 0.2;- 0.3', 'separator', ['0.1', '-0.2', '-0.3']],
    ['', 'separator', []],
    [' , ', 'separator', []],
  ] as const)('%j with a comma that is a %s', (list, comma, pieces) =>
    expect(piecesOf(list, comma)).toEqual(pieces),
  );
});
