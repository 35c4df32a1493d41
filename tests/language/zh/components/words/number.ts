import type { numberWords as english } from '../../../../../src/components/words/number.ts';
import type { Translated } from '../../../../../src/components/words/vocabulary.ts';

const small = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const inWords = (n: number) => small[n] ?? String(n);

export const numberWords: Translated<typeof english> = { inWords, first: inWords };
