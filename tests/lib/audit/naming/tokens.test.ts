import { describe, expect, test } from 'vitest';
import { type Token, tokensOf } from '../../../../src/lib/audit/naming/tokens.ts';

/** Words as they are, numbers behind a #, marks in brackets; what stands high behind a ^. */
const shown = ({ kind, text, raised }: Token) =>
  (raised ? '^' : '') + { word: text, number: `#${text}`, mark: `<${text}>` }[kind];
const tokens = (name: string) => tokensOf(name)?.map(shown).join(' ');

describe('a name in pieces', () => {
  test.each([
    ['', ''],
    ['w5', 'w #5'],
    ['w_{12}', 'w #12'],
    ['w1_2', 'w #1 #2'],
    ['w1,2', 'w #1 <,> #2'],
    ['W[1][2]', 'w #1 #2'],
    ['E_total', 'E total'],
    ['net_h1', 'net h #1'],
    ['neth1', 'net h #1'],
    ['dEdw5', 'd E d w #5'],
    ['dE/dw_5', 'd E </> d w #5'],
    ["f'(net_h1)", "f <'> <(> net h #1 <)>"],
    ['w5+', 'w #5 <+>'],
    ['w5*', 'w #5 <*>'],
    ['\\frac{a}{b}', 'frac a b'],
    ['$w$', 'w'],
    ['w.5', 'w #5'],
    ['w;5:6', 'w #5 #6'],
    ['w\t5\n6\u00a07 8', 'w #5 #6 #7 #8'],
    ['a9z', 'a #9 z'],
    ['A0Z', 'a #0 z'],
  ])('%o: %s', (name, pieces) => expect(tokens(name)).toBe(pieces));
});

describe('what stands high or low', () => {
  test.each([
    ['w¹', 'w ^#1'],
    ['w¹²', 'w ^#12'],
    ['w₁₂', 'w #12'],
    ['w⁰⁹₀₉', 'w ^#09 #09'],
    ['w₂₁⁽¹⁾', 'w #21 ^#1'],
    ['w⁽¹⁾₂₁', 'w ^#1 #21'],
    ['w^12', 'w ^#12'],
    ['w^1_2', 'w ^#1 #2'],
    ['w^1 2', 'w ^#1 #2'],
    ['w_1^2', 'w #1 ^#2'],
    ['w_{21}^{(1)}', 'w #21 ^#1'],
    ['w^{(1)}_{21}', 'w ^#1 #21'],
    ['w^[1]2', 'w ^#1 #2'],
    ['w^{ab}c', 'w ^a ^b c'],
    ['w^ab c', 'w ^a ^b c'],
    ['w_5^{(t+1)}', 'w #5 ^t ^<+> ^#1'],
    ['w^{a b}', 'w ^a ^b'],
    ['w^{δ}', 'w ^delta'],
    ['w^δ δ', 'w ^delta delta'],
    ['w⁺', 'w ^<+>'],
    ['w^+ +', 'w ^<+> <+>'],
    ['w^{+}_5', 'w ^<+> #5'],
    ['w^*_5', 'w ^<*> #5'],
    ['w^{*}', 'w ^<*>'],
    ['w⁻¹', 'w ^<-> ^#1'],
    ['w^1^2', 'w ^#12'],
    ['w^1^a', 'w ^#1 ^a'],
    ['w_1_a', 'w #1 a'],
    ['w₍₅₎', 'w <(> #5 <)>'],
    ['w(5)', 'w <(> #5 <)>'],
  ])('%o: %s', (name, pieces) => expect(tokens(name)).toBe(pieces));
});

describe('other characters for the same', () => {
  test.each([
    ['∂E/∂w₅', 'partial E </> partial w #5'],
    ['∂E⁄∂w', 'partial E </> partial w'],
    ['∂E∕∂w', 'partial E </> partial w'],
    ['∇w', 'grad w'],
    ['δ Δ θ Θ η α ε ρ σ φ', 'delta delta theta theta eta alpha epsilon rho sigma phi'],
    ['ϑ ϵ ϕ', 'theta epsilon phi'],
    ['ŷ₁', 'y hat #1'],
    ['ｎｅｔ_ｈ₁', 'net h #1'],
    ['w′ w’ w‘', "w <'> w <'> w <'>"],
    ['−w', '<-> w'],
    ['–w', '<-> w'],
    ['—w', '<-> w'],
    ['‐w', '<-> w'],
    ['‑w', '<-> w'],
    ['minus w', '<-> w'],
    ['negative w', '<-> w'],
  ])('%o: %s', (name, pieces) => expect(tokens(name)).toBe(pieces));
});

describe('a line between two pieces joins them, and elsewhere is a minus', () => {
  test.each([
    ['net-h1', 'net h #1'],
    ['w-5', 'w #5'],
    ['5-w', '#5 w'],
    ['w–5', 'w #5'],
    ['a - b', 'a <-> b'],
    ['a -b', 'a <-> b'],
    ['a- b', 'a <-> b'],
    ['a-', 'a <->'],
    ['-a', '<-> a'],
    ['a/b', 'a </> b'],
    ['a+b', 'a <+> b'],
  ])('%o: %s', (name, pieces) => expect(tokens(name)).toBe(pieces));
});

describe('what stands in no name', () => {
  test.each([
    '√2',
    'w = 3',
    'w^{=}',
    'w^{a/b}',
    'w^{a-b}',
    'w#5',
    'ö',
    'w^{#}',
    '5 %',
    '<w>',
    '@',
    '`',
    '~',
    '|w|',
  ])('%o', (name) => expect(tokens(name)).toBeUndefined());
});
