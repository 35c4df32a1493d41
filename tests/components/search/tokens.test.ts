import { describe, expect, test } from 'vitest';
import { termsAsked, tokensIn } from '../../../src/components/search/tokens.ts';

const asked = (text: string) => [...termsAsked(text)];
const found = (text: string) => tokensIn(text).map(({ term }) => term);

describe('one thing, however it is written', () => {
  test.each([
    ['a weight', ['b22', 'B22', 'b₂₂', 'b_22', 'b_{22}']],
    ['a sum', ['zh1', 'z_h1', 'z_{h1}']],
    ['a derivative', ['∂E/∂b22', '∂E/∂b₂₂', '∂E∂b22', '∂E / ∂b22', 'dE/db22', 'dE_db22', '∂E/∂b_{22}']],
    ['the slope of the sigmoid', ['σ′', "σ'", 'σ’', "sigma'"]],
    ['the sigmoid', ['σ', 'sigma', 'Sigma']],
    ['a name of Mazur’s', ['net_h1', 'neth1', 'net_{h1}']],
    ['a number in thousands', ['253601', '253,601']],
    ['a decimal number', ['0.444', '0,444', '０．４４４']],
    ['singular and plural', ['gradient', 'gradients', 'Gradient’s']],
    ['singular and plural in -y', ['derivatives', 'derivative']],
    ['two spellings', ['standardise', 'standardize']],
    ['marks', ['ŷ', 'y']],
  ])('%s', (_, forms) => {
    const [first] = forms.map(asked);
    expect(first).toHaveLength(1);
    for (const form of forms) expect(asked(form), form).toEqual(first);
  });

  test.each([
    ['a sigmoid and its slope', 'σ', 'σ′'],
    ['a sum and a sigmoid', 'Σ', 'σ'],
    ['a change and a delta', 'Δh1', 'δh1'],
    ['a square and an input', 'x²', 'x2'],
    ['two weights', 'b12', 'b21'],
    ['two derivatives', '∂E/∂b22', '∂E/∂b21'],
    ['a word and a derivative', 'dead', 'dE/dad'],
  ])('%s are two things', (_, one, other) => {
    expect(asked(one)).not.toEqual(asked(other));
  });
});

test('in the book a derivative is found by its parameter too, a compound by its parts and by itself', () => {
  expect(found('∂E/∂b22')).toEqual(['∂e/∂b22', 'b22']);
  expect(found('cross-entropy')).toEqual(['cross', 'entropy', 'crossentropy']);
  expect(found('train_test_split')).toEqual(['train', 'test', 'split', 'traintestsplit']);
  expect(found('fastNeuron')).toEqual(['fastneuron', 'fast', 'neuron']);
});

describe('Chinese by pairs of characters', () => {
  test('a word is asked for by its pairs', () => {
    expect(asked('链式法则')).toEqual(['链式', '式法', '法则']);
    expect(asked('偏置')).toEqual(['偏置']);
    expect(asked('轮')).toEqual(['轮']);
  });
  test('in the book each character counts too', () => {
    expect(found('学习率')).toEqual(['学', '学习', '习', '习率', '率']);
  });
  test('Latin and Chinese part where they meet, and so do numbers', () => {
    expect(asked('logistic回归')).toEqual(['logistic', '回归']);
    expect(asked('第3章')).toEqual(['第', '3', '章']);
  });
  test('characters beyond the first plane are whole', () => {
    expect(found('𠮷野')).toEqual(['𠮷', '𠮷野', '野']);
  });
});

test('every term says where it stands', () => {
  const text = 'The slope of b₂₂, ∂E/∂b₂₂ = 0.081：学习率';
  const pieces = tokensIn(text).map(({ term, start, end }) => [term, text.slice(start, end)]);
  expect(pieces).toContainEqual(['b22', 'b₂₂']);
  expect(pieces).toContainEqual(['∂e/∂b22', '∂E/∂b₂₂']);
  expect(pieces).toContainEqual(['0.081', '0.081']);
  expect(pieces).toContainEqual(['习率', '习率']);
});
