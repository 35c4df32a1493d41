import type { Translated } from '../../../../src/components/words/vocabulary.ts';
import type { exerciseWords as english } from '../../../../src/exercises/words.ts';

export const exerciseWords: Translated<typeof english> = { updated: '新', via: '经' };
