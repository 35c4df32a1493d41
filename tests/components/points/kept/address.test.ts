import { describe, expect, test } from 'vitest';
import { type Addressed, readRun, withRun } from '../../../../src/components/points/kept/address.ts';
import type { RunSetting } from '../../../../src/components/points/run/messages.ts';
import { changed } from '../../../../src/components/points/trainer/change.ts';
import { readAddress } from '../../../../src/components/setting/address/read-address.ts';

const neuron: Addressed = {
  setting: { samples: 2000, noise: 0.4, testSize: 0.4, learningRate: 0.05, seed: 0 },
  epochs: 300,
};
const hidden = { width: 16, activation: 'tanh', initialisation: 'fan-in', scale: 1 } as const;
const layer: Addressed = { setting: { ...neuron.setting, learningRate: 0.5, hidden }, epochs: 1000 };
const offered = {
  activations: ['tanh', 'sigmoid', 'relu'],
  initialisations: ['zeros', 'fan-in', 'he'],
  scaled: [],
} as const;

/** The run that an address leads to. */
function led(search: string, first: Addressed): Addressed {
  const { change, epochs } = readRun(search, first, offered);
  const setting = first.setting as RunSetting;
  return { setting: changed(setting, change) ?? setting, ...(epochs !== undefined && { epochs }) };
}

describe('the address of a run', () => {
  test('says only what differs, and nothing of the run as built', () => {
    expect(withRun('', neuron, neuron)).toBe('');
    const other = { setting: { ...neuron.setting, seed: 7, noise: 0.25 }, epochs: 300 };
    expect(withRun('', neuron, other)).toBe('?seed=7&noise=0.25');
    expect(withRun('?seed=7&noise=0.25', neuron, neuron)).toBe('');
  });

  test('leaves what is none of its own', () => {
    const other = { ...neuron, epochs: 500 };
    expect(withRun('?a11=0.3&epochs=20', neuron, other)).toBe('?a11=0.3&epochs=500');
  });

  test.each([
    [neuron, { setting: { ...neuron.setting, samples: 300, testSize: 0.25, learningRate: 1e-7 }, epochs: 7 }],
    [
      layer,
      { setting: { ...layer.setting, hidden: { ...hidden, activation: 'relu', width: 3 } }, epochs: 60 },
    ],
    [
      layer,
      { setting: { ...layer.setting, seed: 4, hidden: { ...hidden, initialisation: 'he' } }, epochs: 9 },
    ],
    [
      { ...layer, setting: { ...layer.setting, decay: 0 } },
      { ...layer, setting: { ...layer.setting, decay: 0.003 } },
    ],
  ] satisfies [Addressed, Addressed][])('leads back to the run, %#', (first, run) => {
    expect(led(withRun('', first, run), first)).toEqual(run);
    expect(readRun(withRun('', first, run), first, offered).said).toBe('');
  });

  test('where only points are made, nothing trains', () => {
    const first = { setting: { samples: 2000, noise: 0.4, testSize: 0.4, seed: 0 } };
    const { change, epochs } = readRun('?seed=3&rate=0.5&epochs=7&units=2', first, offered);
    expect(change).toEqual({ seed: 3 });
    expect(epochs).toBeUndefined();
    expect(withRun('?rate=0.5', first, { setting: { ...first.setting, noise: 0 } })).toBe('?noise=0');
  });

  test('asks for nothing where nothing differs', () => {
    for (const search of ['', '?a11=0.3', '?seed=0', '?units=3'])
      expect(readRun(search, neuron, offered).differs, search).toBe(false);
  });

  test('what can’t be is said and stays; the rest is taken', () => {
    const { change, said } = readRun('?seed=many&noise=-1&units=3&start=hot', layer, offered);
    expect(change).toEqual({ hidden: { width: 3 } });
    expect(said).toContain('seed, where “many” is not a number');
    expect(said).toContain('noise, where “-1” is none of its values');
    expect(said).toContain('start, where “hot” is none of its values');
    expect(said).toContain('These stay as the figure has it');
    expect(readRun('?epochs=2.5', layer, offered).epochs).toBe(1000);
  });

  test('punctuation behind a link is no part of it', () => {
    expect(led('?seed=7).', neuron).setting.seed).toBe(7);
    expect(led('?seed=7&amp;epochs=20', neuron)).toEqual({
      setting: { ...neuron.setting, seed: 7 },
      epochs: 20,
    });
  });

  test('is none of the worked example’s numbers', () => {
    expect(readAddress('?seed=7&rate=0.5&units=3').said).toBe('');
    expect(readAddress('?q11=7').said).toContain('q11');
  });
});
