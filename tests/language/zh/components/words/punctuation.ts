import type { punctuationWords as english } from '../../../../../src/components/words/punctuation.ts';
import type { Translated } from '../../../../../src/components/words/vocabulary.ts';

export const punctuationWords: Translated<typeof english> = {
  comma: '，',
  colon: '：',
  stop: '。',
  gap: '',
  together: (...sentences: readonly string[]) => sentences.join(''),
};
