import type { symbolWords as english } from '../../../../../src/components/words/symbol.ts';
import type { Translated } from '../../../../../src/components/words/vocabulary.ts';

export const symbolWords: Translated<typeof english> = { updated: '新', via: '经' };
