import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { torchParts } from '../../../src/components/listing/torch/parts.ts';
import { quantity } from '../../../src/lib/example/quantities.ts';
import { expectClose } from '../../lib/helpers.ts';

const fileOf = (name: string) => new URL(`../../../src/components/listing/torch/${name}`, import.meta.url);
const program = fileURLToPath(fileOf('by-machine.py'));
const parts = torchParts(readFileSync(fileOf('by-machine.txt'), 'utf8'));
const numbersOf = (part: string) =>
  [...(parts.get(part) ?? '').matchAll(/-?\d+\.\d+(?:e-?\d+)?/g)].map(([number]) => Number(number));

describe('what PyTorch printed is what the book computes', () => {
  test('the error and ten gradients, to fifteen digits', () => {
    const ids = ['a11', 'a12', 'a21', 'a22', 'b11', 'b12', 'b21', 'b22', 'c1', 'c2'];
    const [error, ...gradients] = numbersOf('gradients');
    expect(error).toBe(quantity('E'));
    expect(gradients).toHaveLength(ids.length);
    ids.forEach((id, i) => {
      expectClose(gradients[i], quantity(`dE_d${id}`), 1e-15, 0);
    });
  });

  test('a second backward doubles', () => {
    const [once = 0, twice] = numbersOf('twice');
    expect(once).toBe(quantity('dE_db22'));
    expect(twice).toBe(2 * once);
  });

  test('two steps with zeroing are two steps', () => {
    expectClose(numbersOf('steps')[0], quantity('E@2'), 1e-15, 0);
  });

  test('a new tensor under the name of a parameter is no leaf, and gets no gradient', () => {
    expect(parts.get('rebound')?.trim()).toBe('False None');
  });

  test('single precision has six digits of it', () => {
    const [single = Number.NaN] = numbersOf('single');
    expect(single.toPrecision(6)).toBe(quantity('E').toPrecision(6));
    expect(single.toPrecision(7)).not.toBe(quantity('E').toPrecision(7));
  });
});

test('parts of program and output have the same names', () => {
  expect([...torchParts(readFileSync(program, 'utf8')).keys()]).toEqual([...parts.keys()]);
});

test('the program run here prints what is committed', ({ skip }) => {
  const python = ['python3', '/usr/bin/python3'].find(
    (name) => spawnSync(name, ['-c', 'import torch']).status === 0,
  );
  if (python === undefined) return skip('no Python with PyTorch here');
  const { stdout } = spawnSync(python, [program], { encoding: 'utf8' });
  // Other versions add in another order, so the last digits may differ.
  const digits = (text: string) =>
    text.replace(/\d+\.\d+/g, (number) => Number(number).toPrecision(12)).replace(/\s+/g, ' ');
  expect(digits(stdout)).toContain(digits(parts.get('twice') ?? '').trim());
  const [words, wanted] = [digits(stdout).split(' '), digits([...parts.values()].join(' ')).split(' ')];
  expect(words.filter((word) => word !== '')).toEqual(wanted.filter((word) => word !== ''));
}, 300_000);
