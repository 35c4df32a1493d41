import { numberWords } from '../number.ts';

/** What the figures of any network say once something in them has changed. */
export const machineSaidWords = {
  layers: {
    said: (depth: number, error: string) =>
      `${numberWords.first(depth)} ${depth === 1 ? 'layer' : 'layers'}, with an error of ${error}.`,
    figure: (depth: number) =>
      `Two inputs and ${numberWords.inWords(depth)} ${depth === 1 ? 'layer' : 'layers'} of two neurons, each joined to each of the next. Below, an arrow from the output back to the first layer.`,
  },
  nudges: {
    figure: (parameter: string, oneSided: string, central: string) =>
      `How far the slope along ${parameter} is off, by a one-sided and by a central nudge, over the length of the nudge from 10 to the power −16 up to 1, both on logarithmic scales. Of the whole powers of ten, one-sided is least off ${oneSided}, central ${central}. Dotted lines show what is expected. A table below has every power.`,
    least: (error: string, length: string) => `by ${error} with a nudge of ${length}`,
    said: (length: string, oneSided: string, central: string) =>
      `A nudge of ${length}: relative error ${oneSided} one-sided, ${central} central.`,
  },
  cost: {
    /** @param cost  with the passes as a count, and whether they come to it without a rest */
    said: (cost: { ratio: string; parameters: string; nudging: string; passes: string; exactly: boolean }) =>
      `The pass back takes ${cost.ratio} times the multiplications of the pass forward. Nudging each of ${cost.parameters} parameters up and down takes ${cost.nudging} multiplications, ${cost.exactly ? '' : 'about '}as many as ${cost.passes === '1' ? 'one pass' : `${cost.passes} passes`} back.`,
    unread: (piece: string, kept: string) =>
      `“${piece}” is not a whole number. List the inputs and the neurons of each layer, as in 2-16-1. The shape stays ${kept}.`,
    layers: (most: number, kept: string) =>
      `List the inputs and one to ${most} layers, as in 2-16-1. The shape stays ${kept}.`,
    width: (most: string, kept: string) =>
      `Each layer has from 1 to ${most} neurons. The shape stays ${kept}.`,
  },
} as const;
