import { describe, expect, test } from 'vitest';
import { asked, type Spelled } from '../../../../src/lib/audit/naming/phrase.ts';

/** Its keys, and a + where it is as it is after the step. */
const shown = ({ keys, renewed }: Spelled) => `${keys.join('|')}${renewed ? '+' : ''}`;

/** What a name asks for, each after the other. */
function said(name: string): string {
  const { negative, phrases } = asked(name);
  const each = phrases.map((phrase) =>
    phrase.asks === 'ratio'
      ? `${shown(phrase.of)} by ${shown(phrase.by)}${phrase.via.map((one) => ` via ${shown(one)}`).join('')}`
      : `${phrase.asks === 'itself' ? '' : `${phrase.asks} `}${shown(phrase.of)}`,
  );
  return `${negative ? '− ' : ''}${each.join(', ')}`;
}

describe('a quantity: the words beside its letter, its letter, a layer’s number, other numbers', () => {
  test.each([
    ['w5', 'w.5'],
    ['w12', 'w.12|w.1.2'],
    ['w1_2', 'w.1.2'],
    ['w_{21}^{(1)}', 'w.1.21|w.1.2.1'],
    ['w21(1)', 'w.1.21|w.1.2.1'],
    ['w(1)21', 'w.1.21|w.1.2.1'],
    ['w^1_2,3', 'w.1.2.3'],
    ['w(1,2)', 'w.1.2'],
    ['w^{(l)}_5', 'w.l.5'],
    ['E(total)', 'total.E'],
    ['net_h1', 'net.h.1'],
    ['h1_net', 'net.h.1'],
    ['net(h1)', 'net.h.1'],
    ['target out 1', 'out.target.1'],
    ['out target 1', 'out.target.1'],
    ['E', 'E'],
    ['e', 'e'],
    ['y_d5', 'y.d.5'],
    ['w_k,n', 'w.k.n'],
    ['f5', 'f.5'],
    ['the w5', 'w.5'],
    ['w5 before', 'w.5'],
    ['the old w5', 'w.5'],
    ['learning rate', 'rate'],
  ])('%o: %s', (name, keys) => expect(said(name)).toBe(keys));
});

describe('as it is after the step', () => {
  test.each([
    ['w5+', 'w.5+'],
    ['w^+_5', 'w.5+'],
    ["w5'", 'w.5+'],
    ["w'5", 'w.5+'],
    ['w^*_5', 'w.5+'],
    ['w5 new', 'w.5+'],
    ['new w5', 'w.5+'],
    ['w5(t+1)', 'w.5+'],
    ['w(n + 1)5', 'w.5+'],
    ['w5(k+1)', 'w.5+'],
    ['w^{(t+1)}_5', 'w.5+'],
    ['w_5^{(n+1)}', 'w.5+'],
    ['w^{(k+1)}_{5}', 'w.5+'],
    ['w5(t)', 'w.5'],
    ['w(1)(t + 1)', 'w.1+'],
    ['w(1)(t)', 'w.1'],
    ['w(t)5', 'w.5'],
    ['w_5^{(t)}', 'w.5'],
    ['w^{(t)}_5', 'w.5'],
  ])('%o: %s', (name, keys) => expect(said(name)).toBe(keys));
});

describe('what is asked of it', () => {
  test.each([
    ['-w5', '− w.5'],
    ['minus δ5', '− delta.5, step 5'],
    ['grad w5', 'gradient w.5'],
    ['the gradient of w5', 'gradient w.5'],
    ['w5.grad', 'gradient w.5'],
    ['dw5', 'gradient w.5'],
    ['∂w5', 'gradient w.5'],
    ['step w5', 'step w.5'],
    ['w5 step', 'step w.5'],
    ['change in w5', 'step w.5'],
    ['step of w5', 'step w.5'],
    ['Δw5', 'delta.w.5, step w.5'],
    ['δ_h1', 'delta.h.1, step h.1'],
    ['d2', 'delta.2'],
    ['d2[1]', 'delta.2.1'],
    ['f(net_h1)', 'applied net.h.1'],
    ['σ(z)', 'applied z'],
    ["f(z')", 'applied z+'],
    ["f'(net_h1)", 'slope net.h.1'],
    ["f2'(z2[0])", 'slope z.2.0'],
    ["g'_{ReLU}(z1)", 'slope z.1'],
    ["f'(z')", 'slope z+'],
    ['f(z', 'f.z'],
    ['z(f)', 'z.f'],
  ])('%o: %s', (name, asks) => expect(said(name)).toBe(asks));
});

describe('a quantity by another', () => {
  test.each([
    ['∂E/∂w5', 'E by w.5'],
    ['dE/dw5', 'E by w.5'],
    ['dE_dw5', 'E by w.5'],
    ['dEdw5', 'E by w.5'],
    ['d E d w5', 'E by w.5'],
    ['δE/δw5', 'E by w.5'],
    ['∂E/δw5', 'E by w.5'],
    ['\\frac{\\partial E}{\\partial w_5}', 'E by w.5'],
    ['∂E(w)/∂w5', 'E by w.5'],
    ['∂J(W, b)/∂w5', 'j by w.5'],
    ['∂out(o1)/∂net(o1)', 'out.o.1 by net.o.1'],
    ['∂E_o1/∂out_h1', 'E.o.1 by out.h.1'],
    ['∂E/∂out_h1 via o2', 'E by out.h.1 via o.2'],
    ['∂E/∂out_h1 through o1, o2', 'E by out.h.1 via o.1 via o.2'],
    ['∂E/∂out_h1 via o1 via o2', 'E by out.h.1 via o.1 via o.2'],
    ['∂yd5/∂net5', 'y.d.5 by net.5'],
    ['d delta_h1 d w5', 'delta.h.1 by w.5'],
    ['∂(E)/∂w5', 'E by w.5'],
    ['∂E+/∂w5', 'E+ by w.5'],
    ['∂E/∂w5+', 'E by w.5+'],
  ])('%o: %s', (name, asks) => expect(said(name)).toBe(asks));
});

describe('what is no quantity', () => {
  test.each([
    'E/w5',
    'dE/w5',
    'dE/w dw5',
    'dE/dw5/dw6',
    'w5(t',
    'w + 5',
    'w * 5',
    'w ∂ 5',
    'w grad 5',
    'w step 5',
    'h1 - t1',
    'w = 5',
    '∂E = /∂w5',
    '∂E/∂w5 via h1 - 2',
  ])('%o', (name) => expect(said(name)).toBe(''));
});
