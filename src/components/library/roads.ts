import type { libraryWords } from '../words/library/library.ts';

/** A way to a gradient: whether a chapter explains it or it is there for speed, its exports, and the chapter that it belongs to. */
export interface Road {
  readonly id: keyof typeof libraryWords.roads.rows;
  readonly end: keyof typeof libraryWords.roads.ends;
  readonly exports: readonly string[];
  readonly chapter: string;
}

/** All of them, those of the text first. `tests/lib/autograd/roads.test.ts` runs one grid of networks through them. */
export const roads: readonly Road[] = [
  { id: 'trace', end: 'text', exports: ['traceOf', 'evaluate'], chapter: 'backward-hidden' },
  { id: 'layers', end: 'text', exports: ['forward', 'backward'], chapter: 'backward-hidden' },
  { id: 'matrices', end: 'text', exports: ['forwardRows', 'backwardRows'], chapter: 'any-network' },
  {
    id: 'autograd',
    end: 'text',
    exports: ['Value', 'gradientByObjects', 'gradientByDuals'],
    chapter: 'by-machine',
  },
  {
    id: 'loops',
    end: 'speed',
    exports: ['logisticModel', 'multilayerModel', 'fastNeuron', 'fastHiddenLayer'],
    chapter: 'one-neuron',
  },
  { id: 'tape', end: 'speed', exports: ['tape', 'gradientByTape'], chapter: 'by-machine' },
  { id: 'written', end: 'speed', exports: ['writtenOutStep'], chapter: 'by-machine' },
];
