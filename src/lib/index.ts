// The library in reading order.

export * from './activations.ts';
export * from './article.ts';
export * from './backward.ts';
export * from './cross-entropy.ts';
export * from './evaluate.ts';
export * from './expression.ts';
export * from './format.ts';
export * from './formula.ts';
export * from './kind.ts';
export * from './line.ts';
export * from './losses.ts';
export * from './mazur.ts';
export * from './network.ts';
export * from './parameters.ts';
export * from './policy.ts';
export * from './printed.ts';
export * from './quantities.ts';
export * from './recover-start.ts';
export * from './round.ts';
export * from './shape.ts';
export * from './sigmoid.ts';
export * from './diverged.ts';
export * from './symbols.ts';
export * from './trace.ts';
export * from './train.ts';
export * from './variations.ts';
