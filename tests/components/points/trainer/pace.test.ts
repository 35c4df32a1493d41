import { expect, test } from 'vitest';
import { nextStretch, type Under } from '../../../../src/components/points/trainer/pace.ts';

const under: Under = { mode: 'play', epochs: 300, made: 0, stop: 300, played: 0, from: 0, calm: false };
const to = (part: Partial<Under>) => nextStretch({ ...under, ...part }).to;

test('a short run takes 20 milliseconds an epoch', () => {
  expect(to({ epochs: 100 })).toBe(1);
  // 1,000 ms and the 14 of the next pause are 50.7 epochs
  expect(to({ played: 1000, made: 45 })).toBe(51);
  expect(to({ played: 1000, made: 60, from: 15 })).toBe(66);
});

test('a long one takes six seconds', () => {
  // 100,000 epochs in 6,000 ms; 3,014 ms are 50,233.3 of them
  expect(to({ epochs: 100_000, stop: 100_000, played: 3000, made: 50_000 })).toBe(50_234);
});

test('it goes on by one epoch at least, and never past where it stops', () => {
  expect(to({ played: 0, made: 7 })).toBe(8);
  expect(to({ played: 1e6, made: 7 })).toBe(300);
});

test('what is not seen on its way goes straight to where it stops, and leaves the page its turn', () => {
  for (const part of [{ mode: 'end' }, { mode: 'step', stop: 8 }, { calm: true }] as const) {
    const stretch = nextStretch({ ...under, made: 7, ...part });
    expect(stretch.to).toBe(part.mode === 'step' ? 8 : 300);
    expect(stretch.within).toBeLessThanOrEqual(120);
  }
});
