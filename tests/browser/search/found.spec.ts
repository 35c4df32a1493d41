// What the search finds in the book as it was built: for each of these the place that must come first, or among the first three.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { finder } from '../../../src/components/search/find.ts';
import type { Searched } from '../../../src/components/search/places.ts';
import { searchWords } from '../../../src/components/words/reading/search.ts';
import { sites } from '../../sites.ts';

const file = readFileSync(`${sites.root.folder}/search.json`);
const searched: Searched = JSON.parse(file.toString());
const small = new Set(searchWords.small.split(' '));

const firstOf = async (sought: string) => {
  const { match, places } = (await finder(searched))(sought, small);
  return {
    match,
    to: places.slice(0, 3).map(({ place: { page, id } }) => `${searched.pages[page]?.path}#${id}`),
  };
};

const first: readonly (readonly [sought: string, to: string])[] = [
  ['chain rule', 'backward-output/#def-chain-rule'],
  ['b22', 'backward-output/#b22'],
  ['σ′', 'sigmoid/#slope'],
  ["sigma'", 'sigmoid/#slope'],
  ['bias', 'network/#def-intercept'],
  ['learning rate', 'backward-output/#def-learning-rate'],
  ['vanishing gradients', 'sigmoid/#def-vanishing-gradient'],
  ['Adam', 'downhill/#adam'],
  ['minibatch', 'any-network/#def-mini-batch'],
  ['standardize', 'two-moons/#def-standardise'],
  ['softmax', 'any-network/#def-softmax'],
  ['net_h1', 'forward/#y1'],
  ['253601', 'many-steps/#rate'],
  ['early stopping', 'what-was-learnt/#def-early-stopping'],
  ['cross entropy', 'one-neuron/#def-cross-entropy'],
  ['what is a derivative', 'error/#def-partial-derivative'],
  ['偏置', 'network/#def-intercept'],
  ['阈值', 'network/#def-intercept'],
  ['链式法则', 'backward-output/#def-chain-rule'],
  ['误差逆传播', 'network/#def-backpropagation'],
  ['轮', 'two-moons/#def-epoch'],
];

for (const [sought, to] of first)
  test(`“${sought}” leads to /${to} first`, async () => {
    const { match, to: found } = await firstOf(sought);
    expect(found[0]).toBe(to);
    expect(match).toBe('all');
  });

const amongThree: readonly (readonly [sought: string, to: string])[] = [
  ['threshold', 'network/#intercepts'],
  ['∂E/∂b22', 'backward-output/#b22'],
  ['dE/db22', 'backward-output/#b22'],
  ['0.444', 'error/#printed'],
  ['delta', 'backward-output/#def-delta'],
  ['xor', 'hidden-layer/#question-xor'],
  ['lost minus sign', 'one-step/#sign'],
];

for (const [sought, to] of amongThree)
  test(`“${sought}” leads to /${to} among the first three`, async () => {
    expect((await firstOf(sought)).to).toContain(to);
  });

test('a slip of the keyboard finds what is nearest, and says so', async () => {
  const { match, to } = await firstOf('overfiting');
  expect(match).toBe('alike');
  expect(to[0]).toBe('what-was-learnt/#def-overfitting');
});

test('where no place has all words, those with some are found', async () => {
  expect((await firstOf('softmax moons perceptron epoch')).match).toBe('some');
});

test('what is nowhere is not found', async () => {
  expect((await firstOf('xyzzyplugh')).to).toEqual([]);
});

test('every place can be gone to', () => {
  expect(searched.places.length).toBeGreaterThan(400);
  for (const { page, id } of searched.places) {
    const path = searched.pages[page]?.path;
    const html = readFileSync(`${sites.root.folder}/${path}index.html`, 'utf8');
    expect(id === '' || html.includes(` id="${id}"`), `${path}#${id}`).toBe(true);
  }
});

test('the file of the search stays small', () => {
  const size = gzipSync(file).length / 1024;
  console.log(`search.json: ${size.toFixed(1)} KB gzip, ${searched.places.length} places`);
  expect(size).toBeLessThanOrEqual(150);
});
