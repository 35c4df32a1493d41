import { auditWords } from '../words/audit.ts';

const { suspects: words } = auditWords;

/** What might have been done to c2, as variations of the step and in words: a sentence's part, and a label. */
export const suspects = [
  { variation: '', words: words.right },
  { variation: '~c2-frozen', words: words.frozen },
  { variation: '~c2-averaged', words: words.averaged },
  { variation: '~c2-from-h1', words: words.fromFirst },
  { variation: '~c2-from-h2', words: words.fromSecond },
  { variation: '~c2-added', words: words.added },
  { variation: '~c2-sign-lost', words: words.signLost },
].map(({ variation, words: [slip, mark] }) => ({ variation, slip, mark }));
